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

    @Test
    void reportsSignThatNoScenarioTellsOnceHoweverOftenItIsAsked() {
        assertThat(faults("""
                signs a
                - fever > urgent
                - none > fine
                - unsure > b
                signs b
                - fever > urgent
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! urgent urgent
                = fine | a none | Well
                = urgent | a unsure, b unsure | Unsure
                """)).containsExactly("T9 at 2");
    }

    /** The set begins at w1, leaves to b, and ours stands here for its outcome urgent. */
    @Test
    void scenariosOfSetsEndAtTheirExitsAndCoverTheirSigns() {
        var text = """
                signs w1
                - fever > ours
                - none > b
                - unsure > ours
                choice b
                - no > fine
                - yes > see
                ! ours urgent
                ! fine self-care
                ! see soon
                set w1 > b, urgent > ours
                =set urgent | w1 fever | Fever
                =set exit | w1 %s | Well
                = fine | w1 none, b no | Well
                = see | w1 none, b yes | Ill
                """;
        assertThat(faults(text.formatted("none"))).isEmpty();
        assertThat(faults(text.formatted("unsure"))).containsExactly("T9 at 13");
        assertThat(faults(text.formatted("none, b no"))).containsExactly("T9 at 13");
        assertThat(faults(text.formatted("none").replace("=set urgent | w1 fever", "=set urgent | w1 unsure")))
                .containsExactly("T9 at 2");
    }
}
