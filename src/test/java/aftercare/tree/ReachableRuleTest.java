package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableRuleTest {
    @Test
    void holdsWhenEveryAnswerLeadsOn() {
        assertThat(faults("""
                choice a
                - no > b
                - yes > see
                choice b
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
                choice a
                - no "No, not so" > b
                - yes > see
                choice b
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
                choice a
                - no > fine
                - yes > see
                choice lost
                - no > fine
                - yes > behind
                choice behind
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
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                ! unused soon
                auto
                """)).containsExactly("T1 at 6");
    }

    @Test
    void doesNotReportQuestionThatOnlyMisspeltAnswerWouldReach() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > nrve
                choice nerve
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
                choice a
                - no > b
                - yes > see
                choice b
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
                choice a
                - no > fine
                - yes > a
                ! fine self-care
                auto
                """)).containsExactly("T1 at 3");
    }

    @Test
    void reportsLoopThatNothingLeadsTo() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > see
                choice round
                - no > fine
                - yes > about
                choice about
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
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                start b
                """)).containsExactly("T1 at 6");
        assertThat(faults("""
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                start fine
                = see | a yes | Ill
                """)).containsExactly("T1 at 6");
    }

    @Test
    void reportsQuestionWhoseAnswersAllLeadToOnePlace() {
        var problem = problem("""
                choice a
                - no > b
                - unsure > b
                - yes > b
                choice b
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T1");
        assertThat(problem.location().line()).isEqualTo(1);
        assertThat(problem.message()).contains("\"a\"", "\"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No, none", "NO, none.", " no,  none", "No , none", "N o, none..."})
    void reportsLabelsThatDifferInCaseSpacesAndFullStopAlone(String label) {
        var problem = problem("""
                choice a
                - no "No, none" > fine
                - yes "%s" > see
                ! fine self-care
                ! see soon
                auto
                """.formatted(label));
        assertThat(problem.code()).isEqualTo("T1");
        assertThat(problem.location().line()).isEqualTo(3);
    }

    @Test
    void reportsEveryFaultInOneRun() {
        assertThat(faults("""
                choice a
                - no > qqqqqqqq
                - yes > b
                choice b
                - no > fine
                - yes > xxxxxxxx
                - back > a
                ! fine self-care
                ! unused soon
                = fine | a yes, b no | Well
                """)).containsExactly("T1 at 2", "T1 at 6", "T1 at 7", "T1 at 9");
    }
}
