package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.terminal.ColourChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld",
                "build --contnet x",
                "build extra",
                "build -o",
                "build --color sometimes",
                "build --content nowhere",
                "build --templates nowhere",
                "build --content file.txt",
                "build -o file.txt",
                "build --today tomorrow",
                "build --today 2026-02-30",
                "build --today 20260101",
                "build --base-url clinic.example",
                "build --base-url ftp://clinic.example/",
                "build --base-url https:///aftercare/",
                "build --base-url https://clinic.example/?page=1",
                "build --base-url https://clinic.example/#top",
                "build --base-url https://me:secret@clinic.example/",
                "build --clinic clinic.yaml",
                "build --paper a4",
                "build --leaflets --paper a5",
                "check --format xml",
                "explain AC999",
                "explain ../AC104",
                "explain AC104 AC105"
            })
    void tellsWrongUsageInOneLineOnStandardError(String words) throws IOException {
        Files.writeString(folder.resolve("file.txt"), "x");
        var session = Session.in(folder);

        assertThat(session.run(words.split(" "))).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err().lines()).hasSize(1).noneMatch(line -> line.contains("Exception"));
        assertThat(folder).isDirectoryContaining("glob:**file.txt").isDirectoryNotContaining("glob:**site");
    }

    @Test
    void takesClinicFileOfTheFolderByDefault() throws IOException {
        Files.writeString(folder.resolve("clinic.yaml"), "name: Riverside Massage\nphone: \"1\"\n");
        var session = Session.in(folder);

        int code = session.run("build", "--debug");
        assertThat(code).as(session.err()).isEqualTo(1);
        assertThat(session.out()).contains("clinic.yaml:2:1", "Did you mean \"phones\"?");
    }

    @Test
    void refusesTwoClinicsThatWouldShareAFolder() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/river.yaml"), "name: Riverside Massage\n");
        Files.writeString(folder.resolve("river.yaml"), "name: Riverside Massage\n");
        var session = Session.in(folder);

        assertThat(session.run("build", "--clinic", "a/river.yaml", "--clinic", "river.yaml"))
                .isEqualTo(2);
        assertThat(session.err()).contains("a/river.yaml", "river.yaml", "Rename one of them.");
    }

    @Test
    void listsOnlyWorkingCommandsInHelp() {
        var session = Session.in(folder);

        assertThat(session.run("--help")).isZero();
        assertThat(session.out())
                .contains(
                        "build",
                        "check",
                        "serve",
                        "explain",
                        "init",
                        "new",
                        "report",
                        "sign",
                        "translated",
                        "schema",
                        "pack",
                        "doctor");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void showsHelpAsWrongUsageWhenNothingIsTyped() {
        var session = Session.in(folder);

        assertThat(session.run()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("build");
    }

    @Test
    void suggestsNearestCommandAndOption() {
        var command = Session.in(folder);
        command.run("biuld");
        var option = Session.in(folder);
        option.run("check", "--formt", "json");

        assertThat(command.err()).contains("'build'");
        assertThat(option.err()).contains("'--format'");
    }

    @Test
    void neverLetsTypedTextSteerTheTerminal() {
        var session = Session.in(folder);

        session.run("build", "--today", (char) 27 + "[2J");

        assertThat(session.err()).doesNotContain(String.valueOf((char) 27));
    }

    @Test
    void coloursOnlyForWatchingPeople() {
        var watched = new Session(folder, Map.of(), Set.of("out", "err")).terminal();
        var noColour = new Session(folder, Map.of("NO_COLOR", "1"), Set.of("out", "err")).terminal();
        var dumb = new Session(folder, Map.of("TERM", "dumb"), Set.of("out", "err")).terminal();
        var piped = new Session(folder, Map.of(), Set.of("err")).terminal();

        assertThat(watched.hasColour(ColourChoice.AUTO)).isTrue();
        assertThat(noColour.hasColour(ColourChoice.AUTO)).isFalse();
        assertThat(noColour.hasColour(ColourChoice.ALWAYS)).isTrue();
        assertThat(dumb.hasColour(ColourChoice.AUTO)).isFalse();
        assertThat(piped.hasColour(ColourChoice.AUTO)).isFalse();
        assertThat(watched.hasColour(ColourChoice.NEVER)).isFalse();
    }
}
