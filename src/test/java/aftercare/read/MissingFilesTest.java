package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.ContentChecks;
import aftercare.problem.Problem;
import aftercare.read.file.TestFolder;
import aftercare.work.Today;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not there, or cannot be read, is one problem, whatever would follow from it. */
class MissingFilesTest {
    private static final String CARDS = "::: emergency\n- a\n:::\n\n## Do\n\nYou can walk.\n";

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder)
                .write("site.yaml", "title: T\nsource-locale: en\nlocales: {en: E}\naudiences: {us: {title: U}}\n")
                .write("en/signs.yaml", "a: {care: emergency, short: A, text: A, basis: consensus}\n")
                .write("en/guides/x.md", guide("X", CARDS))
                .write("en/guides/y.md", guide("Y", CARDS + "\nSee [x](x.md#do).\n"));
    }

    private static String guide(String title, String text) {
        return TestFolder.GUIDE
                .replaceFirst("(?s)\\n---\\n.*", "\n---\n\n" + text)
                .replaceFirst("title: .*", "title: " + title)
                .replaceFirst("audience: .*", "audience: us");
    }

    private List<String> errors() {
        var read = content.read();
        return ContentChecks.of(read.value().orElseThrow(), read.problems(), Today.of(LocalDate.of(2026, 11, 22)))
                .list()
                .stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    @Test
    void nothingIsMissing() {
        assertThat(errors()).isEmpty();
    }

    @Test
    void withoutSiteYamlNoAudienceIsUnknown() throws Exception {
        Files.delete(folder.resolve("site.yaml"));
        assertThat(errors()).containsExactly("AC124 content/site.yaml:1:1");
    }

    @Test
    void withoutSignsYamlOneSignIsTold() throws Exception {
        Files.delete(folder.resolve("en/signs.yaml"));
        assertThat(errors()).hasSize(1).allMatch(error -> error.startsWith("AC302 content/en/guides/x.md"));
    }

    @Test
    void aTextThatIsRefusedAsAWholeLacksNothing() {
        content.write("en/guides/x.md", guide("X", CARDS + ">".repeat(40) + " deep\n"));
        assertThat(errors()).hasSize(1).allMatch(error -> error.startsWith("AC220 content/en/guides/x.md"));
    }

    @Test
    void aTranslationOfWhatCannotBeReadLacksNothing() {
        content.write(
                        "site.yaml",
                        "title: T\nsource-locale: en\nlocales: {en: E, es: S}\naudiences: {us: {title: U}}\n")
                .write("es/signs.yaml", "a: {short: A, text: A}\n");
        var sound = errors();
        content.write("en/signs.yaml", "a: {care: emergency, short: A, text: 5, basis: consensus}\n");
        assertThat(errors()).hasSize(sound.size() + 1);
    }
}
