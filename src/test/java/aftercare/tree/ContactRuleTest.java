package aftercare.tree;

import static aftercare.tree.Signs.SIGNS;
import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Words;
import aftercare.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRuleTest {
    private static final String BEFORE = """
            choice a
            - no > fine
            - yes > see
            ! fine self-care
            ! see soon
            """;

    @Test
    void holdsWhenSomeoneIsNamed() {
        assertThat(faults(BEFORE + "contact: Call a DOCTOR, today\nauto")).isEmpty();
        assertThat(faults(BEFORE + "contact: Call your local emergency\u00A0number.\nauto"))
                .isEmpty();
    }

    @Test
    void reportsContactThatNamesNobody() {
        var problem = problem(BEFORE + "contact: Take it easy.\nauto");
        assertThat(problem.code()).isEqualTo("T6");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message()).contains("\"see\"");
        assertThat(problem.hint()).contains("\"doctor\"");
    }

    @Test
    void findsContactWordsAsWholeWordsOnly() {
        assertThat(faults(BEFORE + "contact: Ask at the nursery.\nauto")).containsExactly("T6 at 6");
    }

    /** The line of the care level shows in any case. */
    @Test
    void needsNoContact() {
        assertThat(faults(BEFORE + "contact:\nauto")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not need a doctor.",
                "No need to see a doctor.",
                "No doctor can help you.",
                "Never call a doctor for this.",
                "It is not necessary to ask a nurse.",
                "Rest instead of calling a doctor.",
                "Do not bother your doctor."
            })
    void reportsContactThatSendsReadersAway(String contact) {
        var problem = problem(BEFORE + "contact: " + contact + "\nauto");
        assertThat(problem.code()).isEqualTo("T6");
        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.message()).contains("not to ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not wait to call your doctor.",
                "If the doctor cannot see you today, ask a pharmacist.",
                "Ask a pharmacist. If it does not help, see a doctor.",
                "Do not drive yourself: call your local emergency number."
            })
    void allowsContactThatSaysWhatElseNotToDo(String contact) {
        assertThat(faults(BEFORE + "contact: " + contact + "\nauto")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tr, ECZACI, Eczacı ile konuşun.",
        "tr, ilk yardım, İLK YARDIM merkezine gidin.",
        "ar, طبيب, اتصل بطبيبك اليوم.",
        "ar, صيدلي, اسأل الصيدلي.",
        "zh, 医生, 今天请看医生。",
        "de, Ärztin, Fragen Sie eine ÄRZTIN.",
    })
    void findsContactWordsInTheLanguageOfTheSelfCheck(String language, String word, String contact) {
        assertThat(faultsIn(language, word, contact)).isEmpty();
        assertThat(faultsIn(language, "Apotheke", contact)).isNotEmpty();
    }

    @Test
    void reportsEveryOutcomeWhenThereAreNoContactWords() {
        assertThat(faultsIn("en", "", "Ask a doctor."))
                .isNotEmpty()
                .allMatch(problem -> problem.code().equals("T6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Call 999 now",
                "say: Ring 111 and tell them",
                "note: In an emergency: 112.",
                "note: The number is 000",
                "do: Dial 9-1-1",
                "do: Call 116 117 out of hours",
                "do: Ring +44 20 7946 0000",
                "do: Ring (020) 7946 0000 first",
                "do: Phone 0800 123 456",
                "do: Poison help is on 1-800-222-1222",
                "do: Call 999/112",
                "do: Text 101 or 85258",
                "do-not: Do not wait to see your GP",
                "decision: Go to A&E",
                "safety-net: Go to the ER if it gets worse",
                "safety-net: NHS 111 can help",
                "recheck: Ask accident and emergency in 24 hours",
                "note: Llame al 112 ahora",
                "note: Appelez le 15",
                "note: اتصل على ٩٩٩"
            })
    void reportsNumbersAndNamesOfOneCountry(String line) {
        var problem = problem(BEFORE + line + "\nauto");
        assertThat(problem.code()).isEqualTo("T6");
        assertThat(problem.location().line()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: In a study of 112 people most were fine",
                "note: 112 people were asked",
                "note: Of 911 therapists few knew",
                "note: They were asked 111 questions",
                "note: You weigh less than 50 kilograms (110 pounds)",
                "note: Checked on 2026-11-22, and in 2019-2021 too",
                "note: Call the same day if it lasts 24 hours",
                "note: Of 10 000 people, 1,112 were sore",
                "note: Your pulse is over 120",
                "note: It lasted 11.2 days",
                "note: Within 15 minutes, ring a doctor",
                "note: Your blood pressure is over 120/80",
                "note: HER knee hurt, he said in ERnest",
                "do: Call your local emergency number within 3 days"
            })
    void leavesOtherNumbersAndWordsAlone(String line) {
        assertThat(faults(BEFORE + line + "\nauto")).isEmpty();
    }

    @Test
    void readsQuestionsAnswersAndSigns() {
        assertThat(faults("""
                choice a | Did your GP say so?
                why: The NHS asks this.
                hint: Ring 999 first.
                list: A letter from A&E
                - no "No, 111 said so" > fine
                - yes > see
                ! fine self-care
                ! see soon
                = fine | a no | Asked the GP first
                = see | a yes | Ill
                """)).containsExactly("T6 at 1", "T6 at 2", "T6 at 3", "T6 at 4", "T6 at 5", "T6 at 9");
    }

    private static List<Problem> faultsIn(String language, String word, String contact) {
        var text = BEFORE.replace("! fine self-care\n", "! fine self-care\ncontact: " + contact + "\n") + "contact: "
                + contact + "\nauto";
        var words = word.isEmpty() ? Words.NONE : Sketch.words(word);
        return Proofs.of(Sketch.of(text, language), SIGNS, words).list();
    }
}
