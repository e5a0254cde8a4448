package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is recalled, and copies go on that do not show it; no copy shows it. */
class RecalledCopiesTest {
    private static final String[] BUILD = {"build", "--today", "2026-11-26"};

    @TempDir
    private Path folder;

    @BeforeEach
    void recall() throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
        change("en/guides/move.md", "review-due: 2025-11-01", "review-due: 2027-11-01");
        recalls("- {path: guides/move, date: 2026-11-25, why: It was wrong., do: Take it away.}\n");
        clinic("clinic.yaml", "name: Riverside\nleave-out: [guides/move]\n");
    }

    @Test
    void copyWithoutTheTextIsPublishedAndNoOther() throws IOException {
        var without = Session.in(folder);
        assertThat(without.run(BUILD)).as(without.out()).isZero();
        assertThat(folder.resolve("site/guides/rest.html")).exists();
        assertThat(folder.resolve("site/guides/move.html")).doesNotExist();

        Files.delete(folder.resolve("clinic.yaml"));
        assertRefused(Session.in(folder));
        clinic("clinic.yaml", "name: Riverside\n");
        assertRefused(Session.in(folder));
    }

    @Test
    void ofManyTheCopiesWithoutTheTextArePublished() throws IOException {
        clinic("clinics/a.yaml", "name: A\nleave-out: [guides/move]\n");
        clinic("clinics/b.yaml", "name: B\n");
        var session = Session.in(folder);

        assertThat(session.run("build", "--today", "2026-11-26", "--clinic", "clinics", "--keep-going"))
                .isEqualTo(1);

        assertThat(session.out()).contains("AC381");
        assertThat(folder.resolve("site/a/index.html")).exists();
        assertThat(folder.resolve("site/b")).doesNotExist();
    }

    @Test
    void ownTextThatWasChangedSinceIsPublished() throws IOException {
        clinic("clinic.yaml", "name: Riverside\n");
        override("2026-11-24");
        assertRefused(Session.in(folder));

        override("2026-11-25");
        var right = Session.in(folder);
        assertThat(right.run(BUILD)).as(right.out()).isZero();
    }

    @Test
    void renamedPageIsRecalledUnderItsOldName() throws IOException {
        Files.delete(folder.resolve("clinic.yaml"));
        recalls("- {path: guides/resting, date: 2026-11-25, why: It was wrong., do: Take it away.}\n");
        var renamed = Session.in(folder);

        assertThat(renamed.run(BUILD)).isEqualTo(1);
        assertThat(renamed.out())
                .contains("AC381", "content/en/guides/rest.md:", "content/es/guides/rest.md:", "guides/resting")
                .doesNotContain("AC382");

        change("en/guides/rest.md", "reviewed: 2\\S+", "reviewed: 2026-11-25");
        change("es/guides/rest.md", "reviewed: 2\\S+", "reviewed: 2026-11-25");
        var right = Session.in(folder);
        assertThat(right.run(BUILD)).as(right.out()).isZero();
    }

    @Test
    void ownTextThatNamesNoOldAddressIsRecalledUnderItAndFoundThere() throws IOException {
        var move = Files.readString(folder.resolve("content/en/guides/move.md"));
        var words = move.replaceFirst("aliases: .*\n", "");
        change("en/guides/move.md", "(?:aliases: .*\n)?---\n", "---\naliases: [guides/moving.html]\n");
        clinic("clinic.yaml", "name: Riverside\n");
        recalls("- {path: guides/moving, date: 2026-11-25, why: It was wrong., do: Take it away.}\n");
        override("2026-11-24", words);
        assertRefused(Session.in(folder));

        override("2026-11-25", words);
        var right = Session.in(folder);
        assertThat(right.run(BUILD)).as(right.out()).isZero();
        assertThat(folder.resolve("site/guides/moving.html")).content().contains("move.html");
    }

    private static void assertRefused(Session session) {
        assertThat(session.run(BUILD)).isEqualTo(1);
        assertThat(session.out()).contains("AC381").containsPattern("(content|overrides)/en/guides/move.md");
    }

    private void override(String changed) throws IOException {
        override(changed, Files.readString(folder.resolve("content/en/guides/move.md")));
    }

    private void override(String changed, String words) throws IOException {
        var own = words.replaceFirst("---\n", "---\nchanged: " + changed + "\nreplaces: " + replaces() + "\n");
        Files.createDirectories(folder.resolve("overrides/en/guides"));
        Files.writeString(folder.resolve("overrides/en/guides/move.md"), own);
    }

    private String replaces() throws IOException {
        return "sha256-" + aftercare.format.Sha256.hex(Files.readAllBytes(folder.resolve("content/en/guides/move.md")));
    }

    private void recalls(String text) throws IOException {
        Files.writeString(folder.resolve("content/recalls.yaml"), text);
    }

    private void clinic(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private void change(String file, String pattern, String words) throws IOException {
        var path = folder.resolve("content").resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, words));
    }
}
