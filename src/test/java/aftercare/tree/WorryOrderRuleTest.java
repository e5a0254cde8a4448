package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorryOrderRuleTest {
    @Test
    void holdsWhenAnswersGoFromLeastToMostWorrying() {
        assertThat(faults("""
                choice a
                - no > fine
                - little > careful
                - much > see
                - unsure > see
                ! fine self-care
                ! careful self-care 1
                ! see soon
                auto
                """)).isEmpty();
    }

    @Test
    void reportsAnswerThatEndsBelowTheOneBeforeIt() {
        var problem = problem("""
                choice a
                - no "No" > see
                - yes "Yes, I do" > b
                choice b
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How bad is your pain?",
                "How long have you had it?",
                "And how often is it there?",
                "¿Cuánto le duele?",
                "Depuis combien de temps ?",
                "Wie stark ist der Schmerz?"
            })
    void takesNoAmountForTopic(String ask) {
        assertThat(topic(ask, "Little", "Much")).containsExactly("T8 at 1");
    }

    @Test
    void takesNoYesAndNoForTopic() {
        assertThat(topic("Does it hurt?", "Yes, much", "No")).containsExactly("T8 at 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How did it happen?", "How does it feel?", "Where is it?", "Which would you like?"})
    void letsTopicNameDifferentMatters(String ask) {
        assertThat(topic(ask, "No, none of these", "My back")).isEmpty();
    }

    private static List<String> topic(String ask, String first, String second) {
        return faults("""
                topic a | %s
                - one "%s" > see
                - two "%s" > fine
                ! fine self-care
                ! see soon
                auto
                """.formatted(ask, first, second));
    }

    @Test
    void comparesCautionWithinOneLevel() {
        assertThat(faults("""
                choice a
                - no > careful
                - yes > fine
                ! fine self-care
                ! careful self-care 1
                auto
                """)).containsExactly("T8 at 3");
    }

    @Test
    void holdsEachAnswerAgainstTheHighestBeforeIt() {
        assertThat(faults("""
                choice a
                - no > see
                - little > see
                - lost > zzzzzz
                - much > fine
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T1 at 4", "T8 at 5");
    }

    @Test
    void takesTheOrderOfWorryFromTheAuthor() {
        var ages = """
                range a
                - child < 16 > see
                - adult < 70 > fine
                - older > see
                """;
        var rest = "! fine self-care\n! see soon\nauto\n";
        assertThat(faults(ages + rest)).containsExactly("T8 at 3");
        assertThat(faults(ages + "worry: adult older child\n" + rest)).isEmpty();
        assertThat(faults(ages + "worry: older adult child\n" + rest)).containsExactly("T8 at 3");
    }

    /** The floors are alike here, but after the worse answer nothing worse than self-care can follow. */
    @Test
    void reportsQuestionAfterWhichNothingAsHighCanFollow() {
        var problem = problem("""
                choice a
                - mild "Mild" > b
                - worst "The worst pain of my life" > c
                choice b
                - easing > fine
                - worse > see
                choice c
                - tea > fine
                - milk > careful
                ! fine self-care
                ! careful self-care 1
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T8");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("The worst pain of my life", "soon", "self-care");
    }

    @Test
    void holdsQuestionsAgainstEachOtherPastAnAnswerThatEndsHere() {
        assertThat(faults("""
                choice a
                - one > b
                - two > careful
                - three > c
                choice b
                - no > careful
                - yes > see
                choice c
                - no > careful
                - yes > ask
                ! careful self-care 1
                ! ask pharmacist
                ! see soon
                auto
                """)).containsExactly("T8 at 4");
    }

    @Test
    void reportsSignThatCanEndBelowNone() {
        assertThat(faults("""
                signs a
                - shooting > see
                - none > careful
                - unsure > careful
                ! see soon
                ! careful soon 1
                auto
                """)).containsExactly("T8 at 2");
    }

    @Test
    void asksOfPreferencesThatTheirAnswersDoNotMatter() {
        var question = "%s a\n- warm > b\n- cold > c\n";
        var rest = """
                choice b
                - no > fine
                - yes > see
                choice c
                - no > fine
                - yes > %s
                ! fine self-care
                ! see soon
                ! ask pharmacist
                auto
                """;
        assertThat(faults(question.formatted("preference") + rest.formatted("see")))
                .containsExactly("T1 at 12");
        assertThat(faults(question.formatted("preference") + rest.formatted("ask")))
                .containsExactly("T8 at 3");
        assertThat(faults(question.formatted("topic") + rest.formatted("ask"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preference", "topic"})
    void reportsSignsAmongPreferencesAndTopics(String kind) {
        assertThat(faults("""
                %s a
                - leg > see sign shooting
                - arm > see-too
                ! see soon
                ! see-too soon
                auto
                """.formatted(kind))).containsExactly("T8 at 2");
    }
}
