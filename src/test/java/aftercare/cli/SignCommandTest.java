package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the commands {@code sign} and {@code report}. */
class SignCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        var from = Path.of("src/test/resources/sites/small/content");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("content").resolve(from.relativize(file).toString()));
            }
        }
    }

    private Session sign(int expected, String path, String name, String role) {
        var session = Session.in(folder);
        var code = session.run("sign", path, "--name", name, "--role", role, "--today", "2026-11-25");
        assertThat(code).as(session.out() + session.err()).isEqualTo(expected);
        return session;
    }

    @ParameterizedTest
    @CsvSource({"content/en/guides/rest.md", "./content/en/guides/rest.md", "en/guides/rest.md"})
    void takesTheFileAsItIsNamed(String path) throws IOException {
        assertThat(sign(0, path, "A. Example", "nurse").out()).startsWith("Signed en/guides/rest.md, sha256-");
        assertThat(Files.readString(folder.resolve("content/sign-off.yaml")))
                .contains("- path: \"en/guides/rest.md\"", "name: \"A. Example\"", "date: 2026-11-25");
    }

    @ParameterizedTest
    @CsvSource({
        "content/en/guides/rset.md, A, nurse, rest.md",
        "content/en/signs.yaml, A, nurse, neither",
        "content/en/index.md, A, nurse, neither",
        "content, A, nurse, neither",
        "content/en/guides/rest.md, ' ', nurse, --name",
        "content/en/guides/rest.md, A, ' - ', --role"
    })
    void refusesWhatCannotBeSignedAndWritesNothing(String path, String name, String role, String words) {
        assertThat(sign(2, path, name, role).err()).contains(words);
        assertThat(folder.resolve("content/sign-off.yaml")).doesNotExist();
    }

    @Test
    void refusesWithoutNameOrRole() {
        for (var words :
                List.of("sign content/en/guides/rest.md --name A", "sign content/en/guides/rest.md --role B", "sign")) {
            assertThat(Session.in(folder).run(words.split(" "))).isEqualTo(2);
        }
    }

    @Test
    void writesTheReportIntoAFolderOfItsOwnAndNeverOverASite() {
        var report = Session.in(folder);
        assertThat(report.run("report", "--today", "2026-11-25")).isZero();
        assertThat(report.out()).contains("Wrote the report on ", "report/index.html");
        assertThat(folder.resolve("report/index.html")).exists();

        assertThat(Session.in(folder).run("build", "--today", "2026-11-25")).isZero();
        var over = Session.in(folder);
        assertThat(over.run("report", "-o", "site")).isEqualTo(2);
        assertThat(over.err()).contains("holds a site");
        assertThat(folder.resolve("site/self-checks/sore.html")).exists();

        var under = Session.in(folder);
        assertThat(under.run("build", "-o", "report")).isEqualTo(2);
        assertThat(under.err()).contains("holds a report");
        assertThat(folder.resolve("report/reviews.ics")).exists();
    }

    @Test
    void buildsNoneOfSeveralSitesOverAReport() throws IOException {
        for (var name : List.of("north", "south")) {
            Files.writeString(folder.resolve(name + ".yaml"), "name: " + name + "\n");
        }
        assertThat(Session.in(folder).run("report", "--today", "2026-11-25", "-o", "out/south"))
                .isZero();

        var over = Session.in(folder);
        assertThat(over.run("build", "--clinic", "north.yaml", "--clinic", "south.yaml", "-o", "out"))
                .isEqualTo(2);
        assertThat(over.err()).contains("south holds a report");
        assertThat(folder.resolve("out/south/reviews.ics")).exists();
    }
}
