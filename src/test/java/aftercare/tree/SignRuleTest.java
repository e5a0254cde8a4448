package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignRuleTest {
    private static final String OUTCOMES = """
            ! fine self-care
            ! see soon
            ! urgent urgent
            ! emergency emergency
            auto
            """;

    @Test
    void holdsWhenSignsLeadToTheirLevelOrAbove() {
        assertThat(faults("""
                signs a
                - saddle > emergency
                - fever > breath
                - none > b
                - unsure > emergency
                choice breath
                - no > urgent
                - yes > emergency
                choice b
                - no > fine
                - yes > see sign shooting
                """ + OUTCOMES)).isEmpty();
    }

    @Test
    void reportsSignAfterWhichSomePathEndsLower() {
        var problem = problem("""
                signs a
                - shooting > b
                - none > fine
                - unsure > see
                choice b
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T2");
        assertThat(problem.location().line()).isEqualTo(2);
        assertThat(problem.message()).contains("\"shooting\" (soon)", "a: shooting, then b: no, ends at self-care");
        assertThat(problem.hint()).contains("soon or above", "\"see\"");
    }

    @Test
    void reportsEachSignThatLeadsBelowItsLevel() {
        assertThat(faults("""
                signs a
                - saddle > urgent
                - legs > urgent
                - fever > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! urgent urgent
                auto
                """)).containsExactly("T2 at 2", "T2 at 3");
    }

    @Test
    void holdsSignsOfChoicesAndRangesToTheSame() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > b sign shooting
                range b
                - less < 38 > fine
                - more > see sign fever
                - unsure > see
                ! fine self-care
                ! see soon
                auto
                """))
                .contains("T2 at 3", "T2 at 6")
                .allMatch(fault -> fault.startsWith("T2") || fault.startsWith("T4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"choice", "preference", "topic"})
    void reportsRedFlagWhoseLabelTheAuthorWrites(String kind) {
        assertThat(faults("""
                %s a
                - no > fine
                - yes "No, all is well" > urgent sign fever
                ! fine self-care
                ! urgent urgent
                auto
                """.formatted(kind))).contains("T2 at 3");
    }

    @Test
    void allowsRedFlagToBeARangeThatHasUnsure() {
        var range = """
                range a
                - less < 38 > fine
                - more > urgent sign fever
                """;
        var rest = "! fine self-care\n! urgent urgent\nauto\n";
        assertThat(faults(range + "- unsure > urgent\n" + rest)).isEmpty();
        assertThat(faults(range + rest)).containsExactly("T2 at 1");
    }

    @Test
    void asksNoneAndUnsureOfEverySignsQuestion() {
        var signs = "signs a\n- shooting > see\n";
        var rest = "! fine self-care\n! see soon\nauto\n";
        assertThat(faults(signs + "- none > fine\n" + rest)).containsExactly("T2 at 1");
        var withoutNone = "signs a\n- shooting > see-too\n- unsure > see\n! see soon\n! see-too soon\nauto\n";
        assertThat(faults(withoutNone)).containsExactly("T2 at 1");
    }

    @Test
    void asksForTheWorstSignFirst() {
        var problem = problem("""
                signs a
                - fever > urgent
                - swollen > urgent
                - saddle > emergency
                - none > fine
                - unsure > emergency
                ! fine self-care
                ! urgent urgent
                ! emergency emergency
                auto
                """);
        assertThat(problem.code()).isEqualTo("T2");
        assertThat(problem.location().line()).isEqualTo(4);
        assertThat(problem.message()).contains("\"saddle\"", "\"fever\"");
    }

    @Test
    void comparesCautionInTheOrderOfSigns() {
        assertThat(faults("""
                signs a
                - fever > urgent
                - swollen > more-urgent
                - none > fine
                - unsure > more-urgent
                ! fine self-care
                ! urgent urgent
                ! more-urgent urgent 1
                auto
                """)).containsExactly("T2 at 3");
    }

    @Test
    void leavesSignThatIsNotKnownOutOfAccount() {
        assertThat(faults("""
                signs a
                - fevre > see
                - none > fine
                - unsure > see
                ! fine self-care
                ! see soon
                auto
                """)).isEmpty();
    }

    /** A label may not say what only a signs question may ask. */
    @Test
    void reportsWordsOfARedFlagInALabel() {
        var sign = Objects.requireNonNull(Signs.SIGNS.get("fever"));
        assertThat(faults("""
                choice a
                - no "%s" > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto""".formatted(sign.text()))).contains("T2 at 2");
    }
}
