package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentSignRuleTest {
    @Test
    void holdsWhenPresentSignLeadsStraightToItsLevelOrAbove() {
        assertThat(faults("""
                ? a fever
                - no > b
                - some > urgent present
                - many > emergency present
                ? b shooting
                - no > fine
                - yes > urgent present
                ! fine self-care
                ! urgent urgent
                ! emergency emergency
                auto
                """)).isEmpty();
    }

    @Test
    void reportsPresentSignThatLeadsToAnotherQuestion() {
        var problem = problem("""
                ? a shooting
                - no "No, none" > fine
                - yes "Yes, one" > b present
                ? b
                - no > see
                - yes > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T2");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"b\"", "a: Yes, one, then b: no, ends at soon");
        assertThat(problem.hint()).contains("soon or above", "\"see\"");
    }

    @Test
    void reportsPresentSignThatLeadsBelowTheHighestOfItsSigns() {
        var problem = problem("""
                ? a fever, saddle
                - no > fine
                - yes > urgent present
                ! fine self-care
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T2");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"saddle\" (emergency)", "a: yes, ends at urgent");
    }

    @Test
    void reportsQuestionWithSignsAndNoAnswerThatSaysSo() {
        var problem = problem("""
                ? a fever
                - no > fine
                - yes > urgent
                ! fine self-care
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T2");
        assertThat(problem.location().line()).isEqualTo(1);
        assertThat(problem.message()).contains("\"fever\"");
    }

    @Test
    void reportsPresentAnswerToQuestionWithoutSigns() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > urgent present
                ! fine self-care
                ! urgent urgent
                auto
                """)).containsExactly("T2 at 3");
    }

    @Test
    void leavesSignThatIsNotKnownOutOfAccount() {
        assertThat(faults("""
                ? a fevre
                - no > fine
                - yes > see present
                ! fine self-care
                ! see soon
                auto
                """)).isEmpty();
    }
}
