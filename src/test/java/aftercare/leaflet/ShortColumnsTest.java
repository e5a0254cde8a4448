package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Tests that columns of few words are not left a word a line beside one of many. */
class ShortColumnsTest {
    private static final String LONG =
            "A sentence of many words, which takes more than a line of the paper. ".repeat(2);

    @Test
    void theyAreAsWideAsTwoLinesOfTheirWords() {
        assertThat(widths("Get advice today", "In the next days", LONG))
                .containsExactly("width: 5.8em", "width: 5.3em", "");
    }

    @Test
    void nothingIsSaidOfATableWithoutALongColumn() {
        assertThat(widths("Get advice today", "In the next days", "A doctor")).containsExactly("", "", "");
    }

    @Test
    void theLongColumnKeepsMoreThanHalf() {
        var half = "Words that would take half of the line with others";
        assertThat(widths(half, half, LONG)).containsExactly("", "", "");
    }

    private static List<String> widths(String... cells) {
        var row = "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
        var rows = Jsoup.parse("<table>" + row + "</table>").select("tr");
        ShortColumns.widen(rows);
        return rows.get(0).children().stream()
                .map((Element cell) -> cell.attr("style"))
                .toList();
    }
}
