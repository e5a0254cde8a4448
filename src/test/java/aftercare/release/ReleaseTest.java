package aftercare.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the release command in a small repository whose build only writes two files. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseTest {
    private static final String CHANGES = """
            # Changelog

            ## [Unreleased]

            - Not yet.

            ## [1.2.3] - 2026-11-22

            ### Added

            - A thing.

            ## [1.2.2] - 2026-11-21

            - Earlier.

            ## [1.2.1] - 2026-11-20

            [1.2.3]: https://example.org/
            """;

    private static final String BUILD = """
            #!/bin/sh
            rm -rf target
            mkdir -p target/release
            echo jar >target/aftercare.jar
            echo '{}' >target/release/aftercare-1.2.3.cdx.json
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeRepository() throws Exception {
        for (var file : List.of("bin/release", "scripts/find-jdk.sh")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(folder.resolve("mvnw"), BUILD);
        assertThat(folder.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve(".gitignore"), "/target/\n");
        Files.writeString(folder.resolve("CHANGELOG.md"), CHANGES);
        declare("1.2.3");
        run("git", "init", "--quiet");
        commit();
    }

    @Test
    void makesJarListNotesAndChecksums() throws Exception {
        var release = run("bin/release", "1.2.3");

        assertThat(release.code()).as(release.out()).isZero();
        var made = folder.resolve("target/release");
        assertThat(made.resolve("aftercare-1.2.3.jar")).hasContent("jar\n");
        assertThat(made.resolve("RELEASE-NOTES.md")).hasContent("# Aftercare 1.2.3\n\n### Added\n\n- A thing.\n");
        for (var name : List.of("aftercare-1.2.3.jar", "aftercare-1.2.3.cdx.json", "RELEASE-NOTES.md")) {
            assertThat(made.resolve("SHA256SUMS")).content().contains(sha256(made.resolve(name)) + "  " + name + "\n");
        }
        try (var files = Files.list(made)) {
            assertThat(files).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1.2.3", "1.2", "1.2.3-rc1", "1.2.3 1.2.3"})
    void refusesWrongUsage(String words) throws Exception {
        assertRefused(words.isEmpty() ? new String[0] : words.split(" ", -1));
    }

    @Test
    void refusesWorkTreeWithChanges() throws Exception {
        Files.writeString(folder.resolve("new.txt"), "");

        assertThat(assertRefused("1.2.3")).contains("new.txt");
    }

    @Test
    void refusesVersionThatTheBuildDoesNotSay() throws Exception {
        declare("1.2.2");
        commit();

        assertThat(assertRefused("1.2.3")).contains("1.2.2", "1.2.3", "pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.1", "1.2.4"})
    void refusesVersionWithoutNotes(String version) throws Exception {
        declare(version);
        commit();

        assertThat(assertRefused(version)).contains("CHANGELOG.md", "## [" + version + "]");
    }

    @Test
    void refusesFolderThatIsNoCheckout() throws Exception {
        Files.move(folder.resolve(".git"), folder.resolve("was-git"));

        assertThat(assertRefused("1.2.3")).contains("checkout");
    }

    /** Gives what the refusal says. */
    private String assertRefused(String... words) throws Exception {
        var command = new ArrayList<>(List.of("bin/release"));
        command.addAll(List.of(words));
        var release = run(command.toArray(String[]::new));
        assertThat(release.code()).as(release.out()).isEqualTo(2);
        assertThat(folder.resolve("target")).doesNotExist();
        return release.out();
    }

    private void declare(String version) throws IOException {
        Files.writeString(
                folder.resolve("pom.xml"),
                "<project>\n  <artifactId>aftercare</artifactId>\n  <version>%s</version>\n</project>\n"
                        .formatted(version));
    }

    private void commit() throws Exception {
        run("git", "add", "-A");
        var commit = run("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "x");
        assertThat(commit.code()).as(commit.out()).isZero();
    }

    private Run run(String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CEILING_DIRECTORIES", folder.getParent().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private record Run(int code, String out) {}
}
