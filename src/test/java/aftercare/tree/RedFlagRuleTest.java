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
                signs a
                - saddle > emergency
                - none > b
                - unsure > emergency
                topic b
                - early > c
                - late > c2
                signs c
                - fever > urgent
                - none > d
                - unsure > urgent
                signs c2
                - fever > urgent
                - none > d
                - unsure > urgent
                choice d
                - no > fine
                - yes > see sign shooting
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
                topic a
                - adult "An adult" > b
                - child "A child" > see
                signs b
                - fever > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T4");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"fever\"", "a: A child, ends at soon");
        assertThat(problem.hint()).contains("\"b\"", "rules-out");
    }

    @Test
    void allowsAnswerToRuleASignOut() {
        var text = """
                topic a
                - adult "An adult" > b
                - child "A child" > see%s
                signs b
                - fever > urgent
                - swollen > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """;
        assertThat(faults(text.formatted(" rules-out fever, swollen"))).isEmpty();
        assertThat(problem(text.formatted(" rules-out fever")).message())
                .contains("the sign \"swollen\"")
                .doesNotContain("fever");
    }

    @Test
    void rulesASignOutOnlyOnPathsWithThatAnswer() {
        assertThat(faults("""
                topic a
                - one > b
                - two > c rules-out fever
                topic b
                - on > c
                - off > see
                topic c
                - off > fine
                - on > d
                signs d
                - fever > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """)).containsExactly("T4 at 6", "T4 at 8");
    }

    @Test
    void blamesTheAnswerByWhichTheLastChanceIsLost() {
        var problem = problem("""
                topic a
                - one > b
                - two > c
                topic b
                - on > d
                - off "Not today" > e
                topic c
                - on > d
                - off > d2
                signs d
                - saddle > emergency
                - none > e
                - unsure > emergency
                signs d2
                - saddle > emergency
                - none > e
                - unsure > emergency
                choice e
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
    void namesAllRedFlagsThatOnePathGoesPast() {
        var problem = problem("""
                topic a
                - on > b
                - off > fine
                signs b
                - saddle > emergency
                - none > c
                - unsure > emergency
                signs c
                - fever > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! urgent urgent
                ! emergency emergency
                auto
                """);
        assertThat(problem.code()).isEqualTo("T4");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"saddle\" and \"fever\"");
        assertThat(problem.hint()).contains("\"b\"");
    }

    @Test
    void reportsEveryAnswerThatGoesPastTheSameRedFlag() {
        assertThat(faults("""
                topic a
                - on > b
                - off > see
                topic b
                - on > c
                - off > fine
                signs c
                - saddle > emergency
                - none > fine
                - unsure > emergency
                ! fine self-care
                ! see soon
                ! emergency emergency
                auto
                """)).containsExactly("T4 at 3", "T4 at 6");
    }

    @Test
    void allowsWayPastASignToItsOwnLevel() {
        var text = """
                signs a
                - fever > urgent
                - none > b
                - unsure > urgent
                signs b
                - %s
                - none > fine
                - unsure > emergency
                ! fine self-care
                ! urgent urgent
                ! emergency emergency
                auto
                """;
        assertThat(faults(text.formatted("swollen > urgent"))).isEmpty();
        assertThat(faults(text.formatted("saddle > emergency"))).containsExactly("T4 at 2", "T4 at 4");
    }

    @Test
    void countsASignAtTheHighestFloorThatItsAnswersHave() {
        var text = """
                signs a
                - fever > urgent
                - none > b
                - unsure > urgent
                signs b
                - shooting > %s
                - none > fine
                - unsure > emergency
                ! fine self-care
                ! see soon
                ! urgent urgent
                ! emergency emergency
                = emergency | a none, b unsure | Unsure
                = urgent | a fever | Fever
                = fine | a none, b none | Well
                """;
        assertThat(faults(text.formatted("emergency"))).contains("T4 at 2", "T4 at 4");
        assertThat(faults(text.formatted("see"))).noneMatch(fault -> fault.startsWith("T4"));
    }

    @Test
    void reportsRedFlagThatNoPathAsksWhereTheSelfCheckStarts() {
        var text = """
                start a
                choice a
                - no > fine%1$s
                - yes > see%1$s
                signs b
                - saddle > emergency
                - none > a
                - unsure > emergency
                ! fine self-care
                ! see soon
                ! emergency emergency
                = fine | a no | Well
                = see | a yes | Ill
                """;
        var problems = problems(text.formatted("")).list();
        assertThat(problems).extracting(Problem::code).containsExactly("T4", "T1");
        var problem = problems.get(0);
        assertThat(problem.location().line()).isEqualTo(1);
        assertThat(problem.message()).contains("No path asks the sign \"saddle\"", "a: no, ends at self-care");
        assertThat(problem.hint()).contains("Start at \"b\"");
        assertThat(faults(text.formatted(" rules-out saddle"))).noneMatch(fault -> fault.startsWith("T4"));
    }

    @Test
    void doesNotReportRedFlagThatMisspeltAnswerWouldReach() {
        assertThat(faults("""
                choice a
                - no > bb
                - yes > see
                signs b
                - saddle > emergency
                - none > see
                - unsure > emergency
                ! see soon
                ! emergency emergency
                auto
                """)).containsExactly("T1 at 2");
    }
}
