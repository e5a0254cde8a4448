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

    private static List<String> namedIn(String text) {
        var sentences = new Sentences(Lexicon.english()).of(new Text(text, new Location("x.md", 1, 1)));
        return sentences.stream()
                .flatMap(sentence -> LocalServices.namedIn(sentence).stream())
                .toList();
    }
}
