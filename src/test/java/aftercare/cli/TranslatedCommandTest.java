package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.SiteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code translated} and {@code check --translations}. */
class TranslatedCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        Copies.folder(SiteTest.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private Session run(int expected, String... words) {
        var session = Session.in(folder);
        var code = session.run(words);
        assertThat(code).as(session.out() + session.err()).isEqualTo(expected);
        return session;
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("content/es/made-from.yaml"));
    }

    private void replace(String file, String was, String becomes) throws IOException {
        var path = folder.resolve("content").resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, becomes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/es/guides/rest.md", "./content/es/guides/rest.md", "es/guides/rest.md"})
    void recordsTheFileAsItIsNamed(String path) throws IOException {
        assertThat(run(0, "translated", path).out()).startsWith("Recorded es/guides/rest.md: ");
        assertThat(record()).contains("\nguides/rest.md:\n  description: sha256-", "  sections.how-much: sha256-");
    }

    @Test
    void staleTextIsToldUntilItIsRecordedAgain() throws IOException {
        run(0, "translated", "es/self-checks/sore.yaml", "es/guides/rest.md", "es/signs.yaml");
        var first = record();
        replace("en/self-checks/sore.yaml", "title: Book a visit", "title: Book a visit soon");

        var check = run(0, "check", "--translations", "--today", "2026-11-22").out();
        assertThat(check)
                .contains("AC183", "The source of \"outcomes.visit.title\" has changed")
                .contains("  es/self-checks/sore.yaml\n    stale: outcomes.visit.title\n");

        run(0, "translated", "es/self-checks/sore.yaml");
        assertThat(run(0, "check", "--translations", "--today", "2026-11-22").out())
                .doesNotContain("AC183", "es/self-checks/sore.yaml\n    stale");
        assertThat(record()).isNotEqualTo(first).hasSameSizeAs(first);
        run(0, "translated", "es/self-checks/sore.yaml");
        replace("en/self-checks/sore.yaml", "title: Book a visit soon", "title: Book a visit");
        run(0, "translated", "es/self-checks/sore.yaml");
        assertThat(record()).isEqualTo(first);
    }

    /** A long list is told to its end. */
    @Test
    void listsAllThatIsMissingByLanguageAndFile() {
        var out = run(0, "check", "--translations", "--today", "2026-11-22").out();
        assertThat(out)
                .contains("es: ", "  es/guides/move.md: missing\n", "  es/about.md: missing\n")
                .contains("  es/strings.yaml\n    missing: ", "home.check, ", "told.note")
                .contains("  es/self-checks/sore.yaml\n    unrecorded: title, description, ");
        assertThat(out.lines().filter(line -> line.startsWith("    missing:")))
                .noneMatch(line -> line.contains(" more"));
    }

    @ParameterizedTest
    @CsvSource({
        "translated, es/guides/rset.md, es/guides/rest.md",
        "translated, en/guides/rest.md, no translated file",
        "translated, es/guides/move.md, no translated file",
        "check, --translations --format json, --translations"
    })
    void refusesWhatCannotBe(String command, String rest, String words) {
        var all = (command + " " + rest).split(" ", -1);
        assertThat(run(2, all).err()).contains(words);
        assertThat(folder.resolve("content/es/made-from.yaml")).doesNotExist();
    }

    @Test
    void aFileWithErrorsIsNotRecorded() throws IOException {
        replace("es/self-checks/sore.yaml", "      \"no\": \"No\"\n", "");
        assertThat(run(1, "translated", "es/self-checks/sore.yaml").out()).contains("AC177", "Nothing was recorded");
        assertThat(folder.resolve("content/es/made-from.yaml")).doesNotExist();
    }

    @Test
    void theDeskSaysHowMuchEachLanguageHas() throws IOException {
        long all = pages("en");
        long spanish = pages("es");

        run(0, "report", "--today", "2026-11-22");

        assertThat(Files.readString(folder.resolve("report/desk.html")))
                .contains(all + " of " + all + " (100 %)", spanish + " of " + all + " (" + spanish * 100 / all + " %)")
                .contains("<tr data-language=\"es\"");
    }

    private long pages(String language) throws IOException {
        try (var files = Files.walk(folder.resolve("content").resolve(language))) {
            return files.filter(file -> file.toString().endsWith(".md")
                            || file.resolveSibling("").endsWith("self-checks"))
                    .filter(Files::isRegularFile)
                    .count();
        }
    }

    @Test
    void theDeskListsThemToo() throws IOException {
        run(0, "report", "--today", "2026-11-22");
        assertThat(Files.readString(folder.resolve("report/desk.html")))
                .contains("<code>es/strings.yaml</code>", "the whole file is missing");
    }
}
