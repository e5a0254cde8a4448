package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Guide;
import aftercare.prose.ManuscriptReader;
import aftercare.read.file.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about which the checks of writing were silent, or cried out, and should not. */
class AlarmsTest {
    private static final Path EDITORS = Path.of("src/test/resources/editors");
    private static final List<WritingCheck> CHECKS = CheckedWriting.OF_SENTENCES;

    @TempDir
    private Path folder;

    private static List<String> codes(String text) {
        return CheckedWriting.codes(CHECKS, text).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See trial number 123.",
                "Go back to question number 15.",
                "Read Guide 111 first.",
                "We are in room 204.",
                "We are in room 112.",
                "Take bus 911 to the clinic.",
                "It is case number 999 of the study.",
                "This is what step number 111 says.",
                "Broken bones heal in 6 to 8 weeks.",
                "Wounds in your mouth heal faster than wounds on your skin.",
                "Most sprains heal by themselves.",
                "They guarantee your place if you book online.",
                "Your appointment is guaranteed a refund.",
                "They guarantee a chair in the waiting room.",
                "The clinic guarantees an interpreter for each visit.",
                "They guarantee step-free parking.",
                "Some people have breakthrough pain at night.",
                "Nothing works 100% of the time.",
                "Use 1 teaspoon of salt in a glass of warm water.",
                "Stir half a teaspoon of bicarbonate of soda into warm water.",
                "A spoonful of honey can ease a cough.",
                "Take 2 teaspoons of honey, not medicine.",
                "Do not take a double dose to make up for one that you missed.",
                "There is a toilet for the disabled person and the elderly woman.",
                "Alcoholic drinks make it worse.",
                "Victims of violence can ask, too.",
                "The skin is stretched. It may be marked.",
                "The blind can be pulled down.",
                "Pull the blind down before you sleep.",
                "Keep the blind closed at night.",
                "Is it silly to ask?",
                "Am I being silly?",
                "Use a moisturiser more often.",
                "Take two of the stairs.",
                "Take two of the walks twice a day.",
                "Do 2 of the movements twice a day.",
                "Use 2 of the bands three times a day.",
                "If you use your inhaler more often, ask your doctor.",
                "Press the button of your phone until it says \"SOS\".",
            })
    void staysSilent(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call number 111 now. | AC348",
                "The emergency number 123 is free. | AC348",
                "In an emergency use 112. | AC348",
                "Try 111 first. | AC348",
                "Massage heals your back. | AC338",
                "This oil heals. | AC338",
                "We guarantee that you will feel better. | AC338",
                "It never fails. | AC338",
                "You will be back to normal in no time. | AC338",
                "You will be pain free by Monday. | AC338",
                "It never lets you down. | AC338",
                "It boosts your immune system. | AC338",
                "Children can have 5ml of the syrup. | AC349",
                "Take 2x500mg at night. | AC349",
                "Take 1X200mg ibuprofen. | AC349",
                "Use your inhaler more often. | AC349",
                "Take your tablets twice as often. | AC349",
                "The blind can read it, too. | AC355",
                "Guides for the blind. | AC355",
                "Why be silly? | AC355",
                "Put 1 drop in each eye. | AC349",
                "You could double your dose if it is bad. | AC349",
                "Take an extra dose at night. | AC349",
                "Take four hundred milligrams. | AC349",
                "Take ibuprofen twice a day. | AC349",
                "Take a teaspoon of the cough syrup. | AC349",
                "Suck one lozenge. | AC349",
                "Take 2 of the blue ones twice a day. | AC349",
                "Swallow two of your white ones three times a day. | AC349",
                "Take one of these every 4 hours. | AC349",
                "You are silly if you worry. | AC355",
                "The disabled need more time. | AC355",
                "Addicts often wait. | AC355",
                "Many diabetics know this. | AC355",
                "Stroke victims need help. | AC355",
                "She is confined to a wheelchair. | AC355",
                "Refrain from mastication. | AC344 AC344",
                "It is on the ipsilateral side. | AC344",
                "Rinse with saline subsequent to each meal. | AC344 AC344",
                "The extraction site is sore. | AC344",
                "Click here to read it. | AC357",
                "CliCK heRE to read it. | AC357",
                "Read http://bit.ly/x about it. | AC357",
                "Read www.example.org about it. | AC357",
                "The foot should be raised. The ice is applied. Walking is avoided. | AC356",
            })
    void cries(String text, String codes) {
        assertThat(codes(text)).containsExactly(codes.split(" "));
    }

    @Test
    void tellsWhatIsWrongInABadGuide() throws IOException {
        var guide = guide(Files.readString(EDITORS.resolve("prose-bad-guide.md")));
        var text = new ManuscriptReader("en").of(guide);
        var told = WritingChecks.run(CHECKS, text).stream()
                .map(problem -> problem.code() + " " + problem.message().replaceAll("^[^\"]*(\"[^\"]*\").*$", "$1"))
                .toList();
        assertThat(told)
                .contains(
                        "AC338 \"back to normal in no time\"",
                        "AC338 \"never lets you down\"",
                        "AC338 \"boosts your immune system\"",
                        "AC349 \"5ml\"",
                        "AC349 \"1 drop\"",
                        "AC349 \"double your dose\"",
                        "AC355 \"silly\"",
                        "AC355 \"The disabled\"",
                        "AC355 \"addicts\"",
                        "AC355 \"diabetics\"",
                        "AC344 \"mastication\"",
                        "AC344 \"ipsilateral\"",
                        "AC344 \"postoperative\"",
                        "AC344 \"irrigated\"",
                        "AC344 \"saline\"",
                        "AC344 \"subsequent to\"",
                        "AC344 \"Haemostasis\"",
                        "AC344 \"digital pressure\"")
                .anyMatch(line -> line.startsWith("AC356"))
                .filteredOn(line -> line.startsWith("AC357"))
                .hasSize(2);
    }

    @Test
    void leavesAGoodGuideAlone() throws IOException {
        var text = new ManuscriptReader("en")
                .of(guide(TestFolder.FRONT_MATTER + "---\n" + Files.readString(EDITORS.resolve("prose-good.md"))));
        assertThat(WritingChecks.run(CHECKS, text)).isEmpty();
    }

    private Guide guide(String text) {
        return new TestFolder(folder).write("en/guides/x.md", text).guide();
    }

    @Test
    void saltInWarmWaterIsNoDose() throws IOException {
        var text = new ManuscriptReader("en").of(guide(Files.readString(EDITORS.resolve("markdown/gargle.md"))));
        assertThat(WritingChecks.run(CHECKS, text))
                .extracting(problem -> problem.code())
                .doesNotContain("AC349");
    }
}
