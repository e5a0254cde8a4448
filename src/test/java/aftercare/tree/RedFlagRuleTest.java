package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static aftercare.tree.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import org.junit.jupiter.api.Test;

class RedFlagRuleTest {
    @Test
    void holdsWhenEveryRedFlagIsAskedBeforeAnyLowerOutcome() {
        assertThat(faults("""
                ? a saddle
                - no > b
                - yes > emergency present
                ?? b
                - early > c
                - late > c
                - leg > urgent
                ? c fever
                - no > d
                - yes > urgent present
                ? d shooting
                - no > fine
                - yes > see present
                ! fine self-care
                ! see soon
                ! urgent urgent
                ! emergency emergency
                auto
                """)).isEmpty();
    }

    @Test
    void reportsAnswerThatGoesPastRedFlag() {
        var problem = problem("""
                ?? a
                - adult "An adult" > b
                - child "A child" > see
                ? b fever
                - no > fine
                - yes > urgent present
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T4");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"b\"", "a: A child, ends at soon");
        assertThat(problem.hint()).contains("\"b\"");
    }

    @Test
    void blamesTheAnswerByWhichTheLastChanceIsLost() {
        var problem = problem("""
                ?? a
                - one > b
                - two > c
                ?? b
                - on > d
                - off "Not today" > e
                ?? c
                - on > d
                - off > d
                ? d saddle
                - no > e
                - yes > emergency present
                ? e
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                ! emergency emergency
                auto
                """);
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message()).contains("a: one, then b: Not today, then e: no, ends at self-care");
    }

    @Test
    void namesAllRedFlagsThatOneAnswerGoesPast() {
        var problem = problem("""
                ?? a
                - on > b
                - off > fine
                ? b saddle
                - no > c
                - yes > emergency present
                ? c fever
                - no > fine
                - yes > emergency present
                ! fine self-care
                ! emergency emergency
                auto
                """);
        assertThat(problem.code()).isEqualTo("T4");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"b\" and \"c\", which ask about red flags");
    }

    @Test
    void reportsEveryAnswerThatGoesPastTheSameRedFlag() {
        assertThat(faults("""
                ?? a
                - on > b
                - off > see
                ?? b
                - on > c
                - off > fine
                ? c saddle
                - no > fine
                - yes > emergency present
                ! fine self-care
                ! see soon
                ! emergency emergency
                auto
                """)).containsExactly("T4 at 3", "T4 at 6");
    }

    @Test
    void allowsWayPastRedFlagToUrgentHelp() {
        assertThat(faults("""
                ?? a
                - hurt > urgent
                - well > b
                ? b saddle
                - no > fine
                - yes > emergency present
                ! fine self-care
                ! urgent urgent
                ! emergency emergency
                auto
                """)).isEmpty();
    }

    @Test
    void reportsRedFlagThatNoPathAsksWhereTheSelfCheckStarts() {
        var problems = problems("""
                start a
                ? a
                - no > fine
                - yes > see
                ? b saddle
                - no > a
                - yes > emergency present
                ! fine self-care
                ! see soon
                ! emergency emergency
                auto
                """).list();
        assertThat(problems).extracting(Problem::code).containsExactly("T4", "T1");
        var problem = problems.get(0);
        assertThat(problem.location().line()).isEqualTo(1);
        assertThat(problem.message()).contains("No path asks \"b\"", "a: no, ends at self-care");
        assertThat(problem.hint()).contains("Start at \"b\"");
    }

    @Test
    void doesNotReportRedFlagThatMisspeltAnswerWouldReach() {
        assertThat(faults("""
                ? a
                - no > bb
                - yes > see
                ? b saddle
                - no > see
                - yes > emergency present
                ! see soon
                ! emergency emergency
                auto
                """)).containsExactly("T1 at 2");
    }
}
