package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makesABuiltCopyOfAnEmptyFolder() throws IOException {
        var session = Session.in(folder);

        int code = session.run(
                "init",
                "mine",
                "--name",
                "Ann's \"Best\" Massage",
                "--phone",
                "+49 30 123456",
                "--emergency",
                "112",
                "--base-url",
                "https://ann.example/care");

        assertThat(code).as(session.out() + session.err()).isZero();
        var copy = folder.resolve("mine");
        assertThat(copy.resolve("overrides/README.md")).exists();
        assertThat(copy.resolve("originals/en/guides/heat-and-cold.md")).exists();
        assertThat(copy.resolve(".vscode/settings.json")).exists();
        assertThat(Files.readString(copy.resolve("site/guides/heat-and-cold.html")))
                .contains(
                        "Ann&#39;s &quot;Best&quot; Massage",
                        "tel:112",
                        "tel:+49301",
                        "https://ann.example/care/guides/");
    }

    @Test
    void needsANameWhereNobodyCanBeAsked() {
        var session = Session.in(folder);

        assertThat(session.run("init", "mine")).isEqualTo(2);
        assertThat(session.err()).contains("--name");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void saysWhichFolderTheMachineRefused() {
        var session = Session.in(folder);
        var endless = "m".repeat(300);

        assertThat(session.run("init", endless, "--name", "Ann")).isEqualTo(3);

        assertThat(session.err().lines()).hasSize(1);
        assertThat(session.err()).contains(endless, "run the same command again");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("README.md"), "Mine.");
        Files.createDirectories(folder.resolve(".vscode"));
        Files.writeString(folder.resolve(".vscode/settings.json"), "{}");
        var session = Session.in(folder);

        assertThat(session.run("init", ".", "--name", "Ann")).isZero();

        assertThat(session.out()).contains("README.md", "Left as it is");
        assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo("Mine.");
        assertThat(Files.readString(folder.resolve(".vscode/settings.json"))).isEqualTo("{}");
        Files.writeString(folder.resolve("clinic.yaml"), "name: Bea\n");
        assertThat(session.run("init", ".")).isZero();
        assertThat(Files.readString(folder.resolve("clinic.yaml"))).isEqualTo("name: Bea\n");
    }

    /** A folder made by an earlier version of {@code init}, in which the clinic has overridden two files. */
    @Tag("long")
    @Test
    void bringsAnEarlierCopyToThisVersion() throws IOException {
        var copy = folder.resolve("riverside");
        Copies.folder(Path.of("src/test/resources/copies/riverside"), copy);
        var session = Session.in(folder);

        int first = session.run("init", "riverside");
        int second = session.run("init", "riverside");

        assertThat(List.of(first, second)).as(session.out() + session.err()).containsOnly(0);
        assertThat(session.out()).contains("AC622", "overrides/en/guides/heat-and-cold.md:2:11", "What changed: Line");
        for (var kept : List.of(
                "clinic.yaml", "README.md", "overrides/en/strings.yaml", "overrides/en/guides/heat-and-cold.md")) {
            assertThat(copy.resolve(kept))
                    .hasSameTextualContentAs(Path.of("src/test/resources/copies/riverside", kept));
        }
        assertThat(copy.resolve("originals/en/strings.yaml"))
                .hasSameTextualContentAs(Path.of("content/en/strings.yaml"));
        assertThat(copy.resolve("originals/old")).isNotEmptyDirectory();
        assertThat(Files.readString(copy.resolve("site/guides/heat-and-cold.html")))
                .contains("Warmth and cold, the Riverside way", "More from Riverside");
    }
}
