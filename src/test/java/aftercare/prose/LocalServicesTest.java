package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServicesTest {
    @ParameterizedTest
    @CsvSource({
        "Call 112 at once., 112",
        "Call 1-1-2 at once., 1-1-2",
        "Call 1 1 2 at once., 1 1 2",
        "Call 9-1-1 at once., 9-1-1",
        "Ring 13 11 14 to talk., 13 11 14",
        "Ring 131114 to talk., 131114",
        "Ring 116 117 to talk., 116 117",
        "Call one one two now., one one two",
        "See your GP., GP",
    })
    void findsANumberHoweverItIsWritten(String text, String number) {
        assertThat(namedIn(text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest for 1 day.",
                "Try 1 or 2 pillows.",
                "It holds for 13 of 100 people.",
                "It holds for 112 people.",
                "The 999-bed hospital is new.",
                "Ask one of them.",
            })
    void leavesWhatPeopleCountAlone(String text) {
        assertThat(namedIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS",
                "GP",
                "GPs",
                "G.P.",
                "A&E",
                "A & E",
                "your ER",
                "the ED",
                "E.R.",
                "SAMU",
                "HSE",
                "accident and emergency",
                "Accident & Emergency",
                "casualty department",
                "walk-in centre",
                "Walk-in Center",
                "minor injuries unit",
                "health direct",
                "Healthdirect",
                "healthline",
                "nurse-on-call",
                "Poison Control",
                "poisons information service",
                "Medicare",
                "Medicaid",
                "Samaritans",
                "Childline",
                "SOS Médecins",
                "info-santé",
                "Ärztlicher Bereitschaftsdienst",
                "ÄRZTLICHER BEREITSCHAFTSDIENST",
                "triple zero",
                "nine-nine-nine",
                "nine one one",
                "one one two",
                "ONE-ONE-ONE"
            })
    void findsEachNameInTheTextsOfATree(String name) {
        var found = LocalServices.namedIn("Ask " + name + ", (" + name + ") or that.");

        assertThat(found).containsExactly(name.replaceAll("your |the ", ""));
        assertThat(LocalServices.namedIn("Ask x" + name + " or " + name + "x.")).doesNotContain(name);
    }

    private static List<String> namedIn(String text) {
        var sentences = new Sentences(Lexicon.english()).of(new Text(text, new Location("x.md", 1, 1)));
        return sentences.stream()
                .flatMap(sentence -> LocalServices.namedIn(sentence).stream())
                .toList();
    }
}
