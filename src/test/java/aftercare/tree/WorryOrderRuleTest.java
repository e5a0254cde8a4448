package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorryOrderRuleTest {
    @Test
    void holdsWhenAnswersGoFromLeastToMostWorrying() {
        assertThat(faults("""
                ? a
                - no > fine
                - little > careful
                - much > see
                - unsure > see unsure
                ! fine self-care
                ! careful self-care 1
                ! see soon
                auto
                """)).isEmpty();
    }

    @Test
    void reportsAnswerThatEndsBelowTheOneBeforeIt() {
        var problem = problem("""
                ? a
                - no "No" > see
                - yes "Yes, I do" > b
                ? b
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T8");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message())
                .contains("\"No\", which never ends below soon", "a: Yes, I do, then b: no, ends at self-care");
    }

    @Test
    void comparesCautionWithinOneLevel() {
        assertThat(faults("""
                ? a
                - no > careful
                - yes > fine
                ! fine self-care
                ! careful self-care 1
                auto
                """)).containsExactly("T8 at 3");
    }

    @Test
    void doesNotAskItOfPreferences() {
        assertThat(faults("""
                ?? a
                - warm > see
                - cold > fine
                ! fine self-care
                ! see soon
                auto
                """)).isEmpty();
    }
}
