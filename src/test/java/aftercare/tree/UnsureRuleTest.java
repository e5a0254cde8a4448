package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsureRuleTest {
    @Test
    void holdsWhenUnsureEndsAsHighAsAnyOtherAnswer() {
        assertThat(faults("""
                signs a
                - fever > urgent
                - none > b
                - unsure > urgent
                choice b
                - warm > fine
                - cold > careful
                - unsure > careful
                ! fine self-care
                ! careful self-care 2
                ! urgent urgent
                auto
                """)).isEmpty();
    }

    @Test
    void reportsUnsureThatCanEndBelowAnotherAnswer() {
        var problem = problem("""
                choice a
                - no "No, none of these" > b
                - yes "Yes" > see
                choice b
                - no > c
                - yes "Yes, it does" > see
                - unsure "I am not sure" > c
                choice c
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """);
        assertThat(problem.code()).isEqualTo("T3");
        assertThat(problem.location().line()).isEqualTo(7);
        assertThat(problem.message())
                .contains(
                        "\"Yes, it does\" never ends below soon",
                        "a: No, none of these, then b: I am not sure, then c: no, ends at self-care");
        assertThat(problem.hint()).contains("\"see\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preference", "topic", "choice", "range"})
    void looksAtEveryKindOfQuestion(String kind) {
        assertThat(faults("""
                %s a
                - warm > see
                - cold > see-too
                - unsure > fine
                ! fine self-care
                ! see soon
                ! see-too soon
                auto
                """.formatted(kind))).containsExactly("T3 at 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not sure",
                "Don't know",
                "No, or I cannot tell",
                "Hard to say",
                "No estoy segura",
                "Je ne sais pas",
                "Ich weiß es nicht",
                "لا أعرف"
            })
    void holdsOwnWordsForItToTheSame(String label) {
        assertThat(faults("""
                choice a
                - no "No, it stays" > fine
                - maybe "%s" > fine
                - yes "Yes" > see
                ! fine self-care
                ! see soon
                auto
                """.formatted(label))).containsExactly("T3 at 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unsure on my feet",
                "My doctor does not know it",
                "No se hincha",
                "Ich gehe nicht sicher auf der Treppe",
                "Sure",
                "I am not so sure on my feet",
                "I cannot tell hot from cold",
                "Hard to say words clearly",
                "Maybe once a month",
                "Ich weiß nicht mehr, was passiert ist",
                "No sé mover el brazo",
                "It may be a bruise"
            })
    void takesOtherWordsForNoDoubt(String label) {
        assertThat(faults("""
                choice a
                - no "%s" > fine
                - yes "Yes" > see
                ! fine self-care
                ! see soon
                auto
                """.formatted(label))).isEmpty();
    }

    @Test
    void comparesCautionWithinOneLevel() {
        assertThat(faults("""
                choice a
                - warm > fine
                - cold > careful
                - unsure > fine
                ! fine self-care 1
                ! careful self-care 2
                auto
                """)).containsExactly("T3 at 4");
    }

    @Test
    void allowsUnsureToBeAskedAllTheSameSignsAgain() {
        var first = """
                signs a
                - fever > urgent
                - swollen > urgent
                - none > fine
                - unsure > b
                """;
        var rest = """
                - none > fine
                - unsure > urgent
                ! fine self-care
                ! urgent urgent
                auto
                """;
        assertThat(faults(first + "signs b\n- swollen > urgent\n- fever > urgent\n" + rest))
                .isEmpty();
        assertThat(faults(first + "signs b\n- swollen > urgent\n" + rest)).containsExactly("T3 at 5");
    }

    @Test
    void hasNoSuchExceptionForQuestionsWithoutSigns() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > see
                - unsure > b
                choice b
                - no > fine
                - yes > see
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T3 at 4");
    }

    @Test
    void doesNotBlameUnsureForAnAnswerThatLeadsNowhere() {
        assertThat(faults("""
                choice a
                - no > b
                - unsure > fine
                choice b
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
                preference a
                - yes > see
                - unsure > b
                topic b
                - on > c
                - see > see
                topic c
                - back > b
                - no > fine
                ! fine self-care
                ! see soon
                auto
                """)).containsExactly("T3 at 3", "T1 at 8");
    }
}
