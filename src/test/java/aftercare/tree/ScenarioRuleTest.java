package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioRuleTest {
    private static final String TREE = """
            choice a
            - no "No, none" > b
            - yes "Yes" > see
            choice nerve
            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            """.replace("> b", "> nerve");

    @Test
    void holdsWhenScenariosEndWhereTheySay() {
        assertThat(faults(TREE + """
                = fine | nerve no, a no | In any order
                = see | a yes | Straight
                = see | a no, nerve yes | Round about
                """)).isEmpty();
    }

    @Test
    void reportsScenarioThatEndsElsewhereAndHow() {
        var problem = problem(TREE + """
                = fine | a no, nerve no | Well
                = see | a no, nerve no | Shooting pain
                """);
        assertThat(problem.code()).isEqualTo("T9");
        assertThat(problem.location().line()).isEqualTo(10);
        assertThat(problem.message())
                .contains(
                        "\"Shooting pain\" should end at \"see\"",
                        "ends at \"fine\": a: No, none, then nerve: no, ends at self-care");
    }

    @Test
    void reportsAnswerMissingOnTheWay() {
        var problem = problem(TREE + """
                = fine | a no, nerve no | Well
                = see | a no | Shooting pain
                """);
        assertThat(problem.code()).isEqualTo("T9");
        assertThat(problem.location().line()).isEqualTo(10);
        assertThat(problem.message()).contains("no answer to \"nerve\"", "after a: No, none");
        assertThat(problem.hint()).contains("\"no\" and \"yes\"");
    }

    @Test
    void reportsScenarioWithoutAnswers() {
        assertThat(faults(TREE + """
                = fine | a no, nerve no | Well
                = see | | Nothing
                """)).containsExactly("T9 at 10");
    }

    @Test
    void reportsAnswerThatIsNeverUsed() {
        var problem = problem(TREE + """
                = fine | a no, nerve no | Well
                = see | a yes, nerve yes | Shooting pain
                """);
        assertThat(problem.code()).isEqualTo("T9");
        assertThat(problem.location().line()).isEqualTo(10);
        assertThat(problem.message()).contains("\"nerve\"", "never asked");
    }

    @Test
    void reportsUnknownIdsWithTheOneThatWasMeant() {
        var problems = Sketch.problems(TREE + """
                = fine | a no, nerve no | Well
                = see | a yess | Answer
                = see | a no, nrve yes | Question
                = sea | a yes | Outcome
                """);
        assertThat(problems.list())
                .extracting(problem -> problem.location().line())
                .containsExactly(10, 11, 12);
        assertThat(problems.list())
                .extracting(problem -> problem.hint())
                .containsExactly("Did you mean \"yes\"?", "Did you mean \"nerve\"?", "Did you mean \"see\"?");
    }

    @Test
    void reportsOutcomeWithoutScenarioAtTheOutcome() {
        var problem = problem(TREE + """
                = fine | a no, nerve no | Well
                """);
        assertThat(problem.code()).isEqualTo("T9");
        assertThat(problem.location().line()).isEqualTo(8);
        assertThat(problem.location().column()).isEqualTo(3);
        assertThat(problem.message()).contains("\"see\"", "a: Yes, ends at soon");
    }

    @Test
    void doesNotBlameScenarioForAnAnswerThatLeadsNowhere() {
        assertThat(faults(TREE.replace("yes > see\n!", "yes > zzzzzzzz\n!") + """
                = fine | a no, nerve no | Well
                = see | a yes | Straight
                = see | a no, nerve yes | Lost
                """))
                .containsExactly("T1 at 6");
    }
}
