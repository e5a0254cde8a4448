package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachableRuleTest {
    @Test
    void holdsWhenEveryAnswerLeadsOn() {
        assertThat(faults("""
                ? a
                - no > b
                - yes > see
                ? b
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """)).isEmpty();
    }

    @Test
    void reportsAnswerThatLeadsNowhere() {
        var problem = problem("""
                ? a
                - no "No, not so" > b
                - yes > see
                ? b
                - no > fine
                - yes "Yes, it is" > sea
                ! fine self-care
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T1");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.location().column()).isEqualTo(22);
        assertThat(problem.message()).contains("\"sea\"", "a: No, not so, then b: Yes, it is");
        assertThat(problem.hint()).isEqualTo("Did you mean \"see\"?");
    }

    @Test
    void reportsQuestionThatNoAnswerLeadsToOnceWithAllBehindIt() {
        var problem = problem("""
                ? a
                - no > fine
                - yes > see
                ? lost
                - no > fine
                - yes > behind
                ? behind
                - no > fine
                - yes > last
                ! fine self-care
                ! see soon
                ! last soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T1");
        assertThat(problem.location().line()).isEqualTo(4);
        assertThat(problem.message()).contains("\"lost\"", "\"behind\" and \"last\"");
    }

    @Test
    void reportsOutcomeThatNoAnswerLeadsTo() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > fine
                ! fine self-care
                ! unused soon
                auto
                """)).containsExactly("T1 at 5");
    }

    @Test
    void doesNotReportQuestionThatOnlyMisspeltAnswerWouldReach() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > nrve
                ? nerve
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T1 at 3");
    }

    @Test
    void reportsAnswerThatClosesLoop() {
        var problem = problem("""
                ? a
                - no > b
                - yes > see
                ? b
                - no > fine
                - back "Ask again" > a
                ! fine self-care
                ! see soon
                = fine | a no, b no | Well
                = see | a yes | Ill
                """);
        assertThat(problem.code()).isEqualTo("T1");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message()).contains("a: no, then b: Ask again, comes to a again");
    }

    @Test
    void reportsQuestionThatLeadsToItself() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > a
                ! fine self-care
                auto
                """)).containsExactly("T1 at 3");
    }

    @Test
    void reportsLoopThatNothingLeadsTo() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > see
                ? round
                - no > fine
                - yes > about
                ? about
                - no > fine
                - yes > round
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T1 at 4", "T1 at 9");
    }

    @Test
    void reportsStartThatIsNoQuestionAndNothingElse() {
        assertThat(faults("""
                ? a
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                start b
                """)).containsExactly("T1 at 6");
        assertThat(faults("""
                ? a
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                start fine
                = see | a yes | Ill
                """)).containsExactly("T1 at 6");
    }

    @Test
    void reportsEveryFaultInOneRun() {
        assertThat(faults("""
                ? a
                - no > qqqqqqqq
                - yes > b
                ? b
                - no > fine
                - yes > xxxxxxxx
                - back > a
                ! fine self-care
                ! unused soon
                = fine | a yes, b no | Well
                """)).containsExactly("T1 at 2", "T1 at 6", "T1 at 7", "T1 at 9");
    }
}
