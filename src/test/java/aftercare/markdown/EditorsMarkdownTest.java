package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Reads the files of {@code editors/markdown/}, each of which once was read otherwise than its author meant. */
class EditorsMarkdownTest {
    private static final Path FILES = Path.of("src/test/resources/editors/markdown");
    private static final String END_OF_SETTINGS = "\n---\n";

    private final MarkdownReader reader = new MarkdownReader();

    private Read<Prose> read(String file) throws IOException {
        String all = Files.readString(FILES.resolve(file));
        int end = all.startsWith("---\n") ? all.indexOf(END_OF_SETTINGS) + END_OF_SETTINGS.length() : 0;
        int line = (int) all.substring(0, end).lines().count() + 1;
        return reader.read(new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", all.substring(end), line, 1));
    }

    private Document shown(String file) throws IOException {
        return Jsoup.parseBodyFragment(Shown.of(read(file).value().orElseThrow()));
    }

    private List<String> told(String file) throws IOException {
        return read(file).problems().list().stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    @Test
    void bareAddressesAreLinks() throws IOException {
        assertThat(shown("12-bare-url.md").select("a").eachAttr("href"))
                .containsExactly("https://www.who.int/", "http://www.nhs.uk", "mailto:help@example.org");
        assertThat(shown("12-bare-url.md").text())
                .isEqualTo(Files.readString(FILES.resolve("12-bare-url.md")).strip());
    }

    @Test
    void blanksAtALinksEdgeStay() throws IOException {
        assertThat(shown("14-link-trailing-space.md").text())
                .isEqualTo("See our list before you go, and this too, and x that.");
    }

    @Test
    void aTableStandsRightBelowALineOfText() throws IOException {
        var shown = shown("18-table-after-para.md");
        assertThat(shown.select("p").eachText()).containsExactly("Times:", "after");
        assertThat(shown.select("th, td").eachText()).containsExactly("A", "B", "1", "2");
    }

    @Test
    void aBarInCodeInACellNeedsABackslashThatIsNotShown() throws IOException {
        assertThat(shown("19-table-code-pipe.md").select("td").eachText()).containsExactly("a | b", "c", "x | y", "z");
        assertThat(shown("19-table-code-pipe.md").select("td code").eachText()).containsExactly("a | b");
    }

    @Test
    void tasksHaveBoxes() throws IOException {
        assertThat(shown("40-list-task.md").select("li.task").eachText())
                .containsExactly("☐ Call the clinic", "☑ Rest");
    }

    @Test
    void namesOfFootnotesAreTheSameInAnyCase() throws IOException {
        assertThat(shown("44-footnote-case.md").select("sup a")).hasSize(3);
        assertThat(told("44-footnote-case.md")).isEmpty();
    }

    @Test
    void apostrophesBeginWords() throws IOException {
        assertThat(shown("49-quotes-elision.md").text())
                .isEqualTo("’Tis the season, rock ’n’ roll, give ’em rest, ’cause, ’90s, the ’90s’.");
    }

    @Test
    void aBlankOfAnotherKindIsTold() throws IOException {
        assertThat(told("86-nbsp-indent.md"))
                .containsExactly("AC230 x.md:1:3", "AC230 x.md:3:1", "AC230 x.md:5:1", "AC230 x.md:7:1");
    }

    @Test
    void bulletsOfAWordProcessorAreTold() throws IOException {
        assertThat(told("fullb.md")).containsExactly("AC232 x.md:18:1");
    }

    @Test
    void anUnclosedFenceIsTold() throws IOException {
        assertThat(told("hardcard.md")).containsExactly("AC235 x.md:18:1");
        assertThat(read("hardcard.md").problems().list().get(0).message()).contains("## Next part");
    }

    @Test
    void theSameHeadingUnderTwoOthersIsFine() throws IOException {
        var headings = read("dup2.md").value().orElseThrow().headings();
        assertThat(headings).extracting(heading -> heading.id()).doesNotHaveDuplicates();
        assertThat(told("dup2.md")).isEmpty();
    }

    @Test
    void eachPieceOfLeftOverMarkupIsTold() throws IOException {
        assertThat(told("../leftover-markup.md"))
                .extracting(line -> line.replaceFirst(" x.md", "").replaceFirst(":\\d+$", ""))
                .containsExactly(
                        "AC230:1",
                        "AC237:3",
                        "AC231:6",
                        "AC231:6",
                        "AC231:6",
                        "AC231:6",
                        "AC231:6",
                        "AC232:9",
                        "AC236:10",
                        "AC235:12");
    }
}
