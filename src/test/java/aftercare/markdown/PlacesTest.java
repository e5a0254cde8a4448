package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.problem.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final ContentPath PATH = new ContentPath("en", "guides/x.md");
    /** The one mistake in every text below. */
    private static final String WRONG = "[x](y)";

    private final MarkdownReader reader = new MarkdownReader();

    private String place(String text, int line, int column) {
        var problems = reader.read(new MarkdownText(PATH, "x.md", text, line, column))
                .problems()
                .list();
        assertThat(problems).hasSize(1);
        Location at = problems.get(0).location();
        return at.line() + ":" + at.column();
    }

    @Test
    void countsLinesFromWhereTheTextBeginsInItsFile() {
        assertThat(place("One.\n\nTwo " + WRONG, 12, 1)).isEqualTo("14:9");
    }

    @Test
    void countsWindowsAndOldLineEndsAsOne() {
        assertThat(place("One.\r\n\r\nTwo " + WRONG, 1, 1)).isEqualTo("3:9");
        assertThat(place("One.\r\rTwo " + WRONG, 1, 1)).isEqualTo("3:9");
    }

    @Test
    void countsATabAsOneCharacter() {
        assertThat(place("-\tTwo\t" + WRONG, 1, 1)).isEqualTo("1:11");
    }

    @Test
    void countsWideCharactersAsOne() {
        assertThat(place("😀 漢字 " + WRONG, 1, 1)).isEqualTo("1:10");
    }

    @Test
    void countsAnAccentOfItsOwnAsACharacter() {
        assertThat(place("e\u0301 " + WRONG, 1, 1)).isEqualTo("1:8");
    }

    @Test
    void countsColumnsFromWhereAValueBeginsInYaml() {
        assertThat(place(WRONG, 7, 12)).isEqualTo("7:16");
        assertThat(place("One.\n\n" + WRONG, 7, 5)).isEqualTo("9:9");
    }

    @Test
    void findsThePlaceInsideListsQuotesAndTables() {
        assertThat(place("> - a\n>   b " + WRONG, 1, 1)).isEqualTo("2:11");
        assertThat(place("|a|b|\n|-|-|\n|c| " + WRONG + " |", 1, 1)).isEqualTo("3:9");
        assertThat(place("a *b **c " + WRONG + "***", 1, 1)).isEqualTo("1:14");
    }

    @Test
    void pointsAtTheDefinitionThatHoldsAWrongAddress() {
        assertThat(place("[a], [a] and [b][a].\n\n[a]: y", 1, 1)).isEqualTo("3:6");
    }

    @Test
    void keepsThePlaceOfWhatIsNamed() {
        var text = "## Why *it* hurts\n\nIt hurts {helps} [@a-1;  @b-2] [c](c.md).\n\n- ![d](../../images/d.png)";
        var prose =
                reader.read(new MarkdownText(PATH, "x.md", text, 1, 1)).value().orElseThrow();
        assertThat(prose.headings().get(0).text().at()).hasToString("x.md:1:4");
        assertThat(prose.evidence().get(0).at()).hasToString("x.md:3:10");
        assertThat(prose.citations())
                .extracting(cited -> cited.at().toString())
                .containsExactly("x.md:3:20", "x.md:3:27");
        assertThat(prose.links().get(0).at()).hasToString("x.md:3:32");
        assertThat(prose.images().get(0).at()).hasToString("x.md:5:3");
    }

    @Test
    void knowsThePlaceOfEveryWordOfAParagraph() {
        var text = "**One** \\*two [@x] three\n  four [five](y.md) -- \"six\".";
        var words = reader.read(new MarkdownText(PATH, "x.md", text, 7, 1))
                .value()
                .orElseThrow()
                .text()
                .get(0);

        assertThat(words.value()).isEqualTo("One *two three four five – “six”.");
        assertThat(List.of("One", "two", "three", "four", "five", "six"))
                .extracting(word -> words.at(words.value().indexOf(word)))
                .extracting(at -> at.line() + ":" + at.column())
                .containsExactly("7:3", "7:11", "7:20", "8:3", "8:9", "8:25");
    }

    @Test
    void keepsTheWordsOfCellsAndEveryCitation() {
        var prose = reader.read(new MarkdownText(PATH, "x.md", "|a|b|\n|-|-|\n|c *d*|e [@x]|\n\nF [@x].", 1, 1))
                .value()
                .orElseThrow();

        assertThat(prose.cells()).extracting(cell -> cell.value()).containsExactly("a", "b", "c d", "e");
        assertThat(prose.cells().get(2).at(2)).isEqualTo(new Location("x.md", 3, 5));
        assertThat(prose.cited()).hasSize(2);
        assertThat(prose.citations()).hasSize(1);
    }
}
