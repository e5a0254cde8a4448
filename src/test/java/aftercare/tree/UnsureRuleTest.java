package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsureRuleTest {
    @Test
    void holdsWhenUnsureEndsAsHighAsAnyOtherAnswer() {
        assertThat(faults("""
                ? a
                - no > b
                - yes > urgent
                - unsure > urgent unsure
                ?? b
                - warm > fine
                - unsure > careful unsure
                - cold > careful
                ! fine self-care
                ! careful self-care 2
                ! urgent urgent
                auto
                """)).isEmpty();
    }

    @Test
    void reportsUnsureThatCanEndBelowAnotherAnswer() {
        var problem = problem("""
                ? a
                - no "No, none of these" > b
                - yes "Yes" > urgent
                ? b
                - no > c
                - unsure "I am not sure" > c unsure
                - yes "Yes, it does" > urgent
                ? c
                - no > fine
                - yes > urgent
                ! fine self-care
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T3");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message())
                .contains(
                        "\"Yes, it does\" never ends below urgent",
                        "a: No, none of these, then b: I am not sure, then c: no, ends at self-care");
        assertThat(problem.hint()).contains("\"urgent\"");
    }

    @Test
    void looksAtPreferencesToo() {
        assertThat(faults("""
                ?? a
                - warm > see
                - unsure > fine unsure
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T3 at 3");
    }

    @Test
    void comparesCautionWithinOneLevel() {
        assertThat(faults("""
                ?? a
                - warm > fine
                - unsure > fine unsure
                - cold > careful
                ! fine self-care 1
                ! careful self-care 2
                auto
                """)).containsExactly("T3 at 3");
    }

    @Test
    void doesNotBlameUnsureForAnAnswerThatLeadsNowhere() {
        assertThat(faults("""
                ? a
                - no > b
                - unsure > fine unsure
                ? b
                - no > see
                - yes > zzzzzz
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T1 at 6");
    }

    @Test
    void findsTheFloorThroughLoop() {
        assertThat(faults("""
                ?? a
                - yes > see
                - unsure > b unsure
                ?? b
                - on > c
                - see > see
                ?? c
                - back > b
                - no > fine
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T3 at 3", "T1 at 8");
    }
}
