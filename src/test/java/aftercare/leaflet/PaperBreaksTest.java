package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text shows by bars where a line may end. */
class PaperBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the |client’s |next |one",
                "l’eau |d’été",
                "« |mot |» |and |«mot»",
                "say |“so”, |or |'so' |(maybe)",
                "2–3 |days, |e.g. |3.5 |at |1:30",
                "well-|known—|as |here",
                "and |https://one.example|/two|/three",
                "休|息|一|下"
            })
    void linesEndBetweenWords(String shown) {
        var breaks = new PaperBreaks();
        var text = shown.replace("|", "");
        breaks.setText(text);
        var found = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end > 0 && end < text.length(); end = breaks.next()) {
            found.append(text, start, end).append('|');
            start = end;
        }

        assertThat(found.append(text.substring(start))).hasToString(shown);
    }
}
