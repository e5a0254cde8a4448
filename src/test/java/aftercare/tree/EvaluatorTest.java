package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.SelfCheck;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static Ending follow(String scenario) {
        SelfCheck check = Sketch.of("""
                choice a
                - no > b
                - round > a
                - lost > gone
                choice b
                - no > fine
                - yes > fine
                ! fine self-care
                """ + scenario);
        return new Evaluator(check).follow(check.scenarios().get(0).answers());
    }

    @Test
    void followsAnswersToOutcome() {
        var ending = follow("= fine | b yes, a no | x");
        assertThat(ending).isInstanceOf(Ending.Reached.class);
        assertThat(ending.turns()).extracting(GivenAnswer::words).containsExactly("a: no", "b: yes");
    }

    @Test
    void stopsAtQuestionWithoutAnswer() {
        assertThat(follow("= fine | a no | x"))
                .isInstanceOfSatisfying(
                        Ending.Unanswered.class,
                        ending -> assertThat(ending.question().id().value()).isEqualTo("b"));
    }

    @Test
    void stopsAtAnswerThatIsNotThere() {
        assertThat(follow("= fine | a no, b maybe | x")).isInstanceOf(Ending.Unknown.class);
    }

    @Test
    void isLostWhereTheSelfCheckIsBroken() {
        assertThat(follow("= fine | a lost | x")).isInstanceOf(Ending.Lost.class);
        assertThat(follow("= fine | a round | x")).isInstanceOf(Ending.Lost.class);
    }
}
