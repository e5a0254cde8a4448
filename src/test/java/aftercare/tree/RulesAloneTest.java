package aftercare.tree;

import static aftercare.tree.Signs.SIGNS_TO_ASK;
import static aftercare.tree.Sketch.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import aftercare.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no rule can be spared: each refuses a self-check that all others let through. */
class RulesAloneTest {
    private static final String SOUND = """
            signs w1
            - saddle > emergency
            - fever > urgent
            - none > age
            - unsure > emergency
            range age
            - child < 16 > see
            - adult > pain
            worry: adult child
            choice pain | Is it easing?
            - yes > fine
            - no > see
            - unsure > see
            ! fine self-care
            ! see soon
            contact: See a doctor.
            ! urgent urgent
            ! emergency emergency
            = fine | w1 none, age adult, pain yes | Well
            = see | w1 none, age child | Child
            = urgent | w1 fever | Fever
            = emergency | w1 saddle | Numb
            """;

    /** A question about a red flag that only adults are asked. */
    private static final String FOR_ADULTS = SOUND.replace("- adult > pain", "- adult > leg")
                    .replace(
                            "choice pain",
                            "signs leg\n- swollen > urgent\n- none > pain\n- unsure > urgent\nchoice pain")
                    .replace("adult, pain", "adult, leg none, pain")
            + "= urgent | w1 none, age adult, leg swollen | Leg\n";

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments("T1", 12, SOUND.replace("- no > see", "- no \"Yes.\" > see")),
                arguments("T2", 1, SOUND.replaceFirst("- unsure > emergency\n", "")),
                arguments("T3", 13, SOUND.replace("- unsure > see", "- unsure > fine")),
                arguments("T4", 7, FOR_ADULTS),
                arguments("T5", 16, SOUND.replace("contact: See a doctor.", "safety-net:")),
                arguments("T6", 16, SOUND.replace("See a doctor.", "Rest.")),
                arguments("T7", 10, SOUND.replace("Is it easing?", "What is your name?")),
                arguments("T8", 8, SOUND.replace("worry: adult child\n", "")),
                arguments("T9", 2, SOUND.replace("w1 saddle", "w1 unsure")),
                arguments("T10", 1, SOUND.replace("saddle", "legs")),
                arguments("T11", 12, SOUND.replace("- no > see\n- unsure > see", "- no > urgent\n- unsure > urgent")));
    }

    @Test
    void letsSoundSelfCheckThrough() {
        assertThat(Proofs.of(Sketch.of(SOUND), SIGNS_TO_ASK, WORDS).list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesWhatAllOthersLetThrough(String rule, int line, String text) {
        var proofs = Proofs.byRule(Sketch.of(text), SIGNS_TO_ASK, WORDS);
        assertThat(proofs).extracting(RuleProof::code).hasSize(11).contains(rule);
        assertThat(proofs).filteredOn(RuleProof::isBroken).singleElement().satisfies(proof -> {
            assertThat(proof.code()).isEqualTo(rule);
            assertThat(proof.problems()).extracting(Problem::code).containsOnly(rule);
            assertThat(proof.problems())
                    .extracting(problem -> problem.location().line())
                    .containsExactly(line);
        });
    }
}
