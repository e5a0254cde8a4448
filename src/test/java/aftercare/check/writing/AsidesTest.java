package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.SiteTest;
import aftercare.check.ContentChecks;
import aftercare.problem.Problem;
import aftercare.read.file.TestFolder;
import aftercare.work.Today;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only some readers meet, with a screen reader or a mouse, is held to the same rules as what all see. */
class AsidesTest {
    private static final String HEAD = "---\ntitle: About\ndescription: About us.\n---\n\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Take 400 mg](../images/a.png)",
                "![A box](../images/a.png \"Take 400 mg\")",
                "[Home](index.md \"Take 400 mg\")",
                "[Home][h]\n\n[h]: index.md \"Take 400 mg\"",
                "[![Take 400 mg](../images/a.png)](index.md)",
                "XYZ helps.\n\n*[XYZ]: Take 400 mg"
            })
    void holdsTheAmountOfAMedicine(String markdown) {
        var text = HEAD + markdown + "\n";
        var lines = text.substring(0, text.indexOf("400 mg")).split("\n", -1);

        assertThat(found(text))
                .filteredOn(problem -> problem.code().equals("AC349"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().line()).isEqualTo(lines.length);
                    assertThat(problem.location().column()).isEqualTo(lines[lines.length - 1].length() + 1);
                });
    }

    @Test
    void tellsAMeaningOnceHoweverOftenItIsShown() {
        assertThat(found(HEAD + "XYZ helps, and XYZ soothes.\n\n*[XYZ]: Call 999\n"))
                .filteredOn(problem -> problem.code().equals("AC348"))
                .hasSize(1);
    }

    @Test
    void countsNoSentenceOfThemForTheTextItself() {
        assertThat(found(
                        HEAD + "![A person lies on a mat with both knees bent, and rests the head](../images/a.png)\n"))
                .extracting(Problem::code)
                .doesNotContain("AC320", "AC322", "AC345");
    }

    private List<Problem> found(String page) {
        var content = new TestFolder(folder).write("en/about.md", page);
        var read = content.read();
        return ContentChecks.of(read.value().orElseThrow(), read.problems(), Today.of(SiteTest.TODAY))
                .list();
    }
}
