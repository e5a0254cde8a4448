package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts the finished jar as a user would, in a folder with nothing in it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("bin/aftercare").toAbsolutePath();
    private static final Path JVMS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void copyJar() throws IOException {
        jar = Files.createDirectories(folder.resolve("program")).resolve("aftercare.jar");
        Files.copy(Path.of("target/aftercare.jar"), jar);
        Files.createDirectory(folder.resolve("work"));
    }

    /** The Java of these tests, and one of each later version that the machine has. */
    static Stream<String> javas() throws IOException {
        var homes = new ArrayList<>(List.of(System.getProperty("java.home")));
        if (Files.isDirectory(JVMS)) {
            try (var found = Files.newDirectoryStream(JVMS, "*25*")) {
                found.forEach(home -> homes.add(home.toString()));
            }
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(Path.of(home, "bin/java")))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void buildsSiteFromWhatTheJarCarriesAndMakesArchiveOnce(String home) throws Exception {
        var first = run(home, "build", "--today", "2026-11-22");
        var archives = archives();
        var second = run(home, "build", "--today", "2026-11-22");

        assertThat(first.code()).as(first.toString()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(folder.resolve("work/site/index.html")).isNotEmptyFile();
        assertThat(archives)
                .hasSize(1)
                .allSatisfy(archive -> assertThat(archive).isNotEmptyFile());
        assertThat(second.code()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(archives()).isEqualTo(archives);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void leavesStreamsAndExitCodeToTheProgram(String home) throws Exception {
        var check = run(home, "check", "--format", "json", "--today", "2026-11-22");
        var wrong = run(home, "serve");

        assertThat(check.code()).isZero();
        assertThat(check.out()).startsWith("{\"problems\":[").endsWith("]}\n");
        assertThat(check.err()).isEmpty();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().lines()).hasSize(1);
    }

    @Test
    void renewsArchiveWhenTheJarChanges() throws Exception {
        var home = System.getProperty("java.home");
        run(home, "check");
        var before = archives();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        run(home, "check");

        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void survivesTwoStartsAtOnce() throws Exception {
        var home = System.getProperty("java.home");
        var starts = Stream.of(start(home, "check"), start(home, "check"), start(home, "check"))
                .toList();

        for (var start : starts) {
            assertThat(start.waitFor()).isZero();
        }
        assertThat(archives()).hasSize(1);
        assertThat(run(home, "check").code()).isZero();
    }

    @Test
    void startsWithoutArchiveThatIsBroken() throws Exception {
        var home = System.getProperty("java.home");
        run(home, "check");
        for (var archive : archives()) {
            archive.toFile().setWritable(true);
            Files.writeString(archive, "no archive");
        }
        var check = run(home, "check", "--format", "json");

        assertThat(check.code()).isZero();
        assertThat(check.out()).startsWith("{");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void saysThatJavaIsMissingOrTooOld() throws Exception {
        var missing = run(folder.resolve("nothing").toString(), "check");
        var old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        var tooOld = run(folder.resolve("old").toString(), "check");

        assertThat(List.of(missing, tooOld)).allSatisfy(told -> {
            assertThat(told.code()).isEqualTo(3);
            assertThat(told.out()).isEmpty();
            assertThat(told.err().lines()).hasSize(1);
        });
        assertThat(tooOld.err()).contains("Java 17", "11.0.2");
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.newDirectoryStream(jar.getParent(), "*.archive*")) {
            var archives = new ArrayList<Path>();
            files.forEach(archives::add);
            return archives;
        }
    }

    private Run run(String home, String... words) throws IOException, InterruptedException {
        var process = start(home, words);
        return new Run(
                process.waitFor(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process start(String home, String... words) throws IOException {
        var command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .directory(folder.resolve("work").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK_"));
        builder.environment().putAll(Map.of("JAVA_HOME", home, "AFTERCARE_JAR", jar.toString()));
        return builder.start();
    }

    private record Run(int code, String out, String err) {}
}
