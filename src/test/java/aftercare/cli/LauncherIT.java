package aftercare.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts jars with the launcher as a user would: mostly a small jar that prints its arguments, and once the real jar.
 * {@code bin/test-all} runs it on the other Java, too.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("long")
class LauncherIT {
    private static final Path LAUNCHER = Path.of("bin/aftercare").toAbsolutePath();
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path jar;

    /** Prints its arguments and ends with the given exit code: {@code check 1}; {@code check vm} prints how Java compiles. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] words) {
            System.out.println(words[1].equals("vm") ? System.getProperty("java.vm.info") : String.join(" ", words));
            System.err.println(words.length);
            System.exit(words[1].length() == 1 ? Integer.parseInt(words[1]) : 0);
        }
    }

    @BeforeEach
    void makeJar() throws IOException {
        jar = Files.createDirectories(folder.resolve("program")).resolve("aftercare.jar");
        Files.createDirectory(folder.resolve("work"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        var file = Echo.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = requireNonNull(Echo.class.getResourceAsStream("/" + file))) {
            out.putNextEntry(new JarEntry(file));
            in.transferTo(out);
        }
    }

    @Test
    void buildsSiteInEmptyFolderFromWhatTheJarCarries() throws Exception {
        Files.copy(Path.of("target/aftercare.jar"), jar, StandardCopyOption.REPLACE_EXISTING);

        var build = run(THIS_JAVA, "build", "--today", ShippedSite.TODAY.toString());
        var again = run(THIS_JAVA, "check", "--today", ShippedSite.TODAY.toString());

        assertThat(build.code()).as(build.toString()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(folder.resolve("work/site/index.html")).isNotEmptyFile();
        assertThat(archives())
                .hasSize(1)
                .allSatisfy(archive -> assertThat(archive).isNotEmptyFile());
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEmpty();
    }

    /** Java 17 would die of it. */
    @Test
    void makesArchiveAnewThatWasCutOff() throws Exception {
        run(THIS_JAVA, "check", "0");
        var archive = archives().get(0);
        long whole = Files.size(archive);
        try (var file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(whole * 2 / 3);
        }

        assertThat(run(THIS_JAVA, "explain", "0")).isEqualTo(new Run(0, "explain 0\n", "2\n"));
        assertThat(Files.size(archive)).isLessThan(whole);
        assertThat(run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
        assertThat(Files.size(archive)).isGreaterThan(whole * 9 / 10);
    }

    @Test
    void leavesStreamsAndExitCodeToTheProgram() throws Exception {
        assertThat(run(THIS_JAVA, "check", "1", "two words")).isEqualTo(new Run(1, "check 1 two words\n", "3\n"));
        assertThat(archives()).hasSize(1);
        assertThat(run(THIS_JAVA, "check", "1", "")).isEqualTo(new Run(1, "check 1 \n", "3\n"));
        assertThat(run(THIS_JAVA, "serve", "2")).isEqualTo(new Run(2, "serve 2\n", "2\n"));
    }

    @Test
    void usesBothCompilersForManyClinics() throws Exception {
        var clinics = Files.createDirectory(folder.resolve("many clinics"));
        for (int number = 0; number < 120; number++) {
            Files.createFile(clinics.resolve("c" + number + ".yaml"));
        }

        assertThat(run(THIS_JAVA, "explain", "vm").out()).contains("emulated-client");
        assertThat(run(THIS_JAVA, "build", "vm", "--clinic", clinics.toString()).out())
                .contains("mixed mode")
                .doesNotContain("emulated-client");
        assertThat(run(THIS_JAVA, "build", "vm", "--clinic=" + clinics, "--shard", "3/16")
                        .out())
                .contains("emulated-client");
    }

    @Test
    void makesNoArchiveAfterFailure() throws Exception {
        assertThat(run(THIS_JAVA, "build", "3").code()).isEqualTo(3);
        assertThat(run(THIS_JAVA, "explain", "0").code()).isZero();
        assertThat(archives()).isEmpty();
    }

    @Test
    void renewsArchiveWhenTheJarChanges() throws Exception {
        run(THIS_JAVA, "check", "0");
        var before = archives();
        run(THIS_JAVA, "check", "0");
        assertThat(archives()).isEqualTo(before);

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        run(THIS_JAVA, "check", "0");
        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void renewsArchiveWhenTheFolderMoves() throws Exception {
        run(THIS_JAVA, "check", "0");
        var before = archives();
        var moved = Files.move(jar.getParent(), folder.resolve("moved"));
        jar = moved.resolve("aftercare.jar");

        run(THIS_JAVA, "check", "0");
        assertThat(archives()).hasSize(1);
        assertThat(archives().get(0).getFileName()).isNotEqualTo(before.get(0).getFileName());
    }

    @Test
    void survivesSeveralStartsAtOnce() throws Exception {
        var starts = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            starts.add(start(THIS_JAVA, "check", "0"));
        }
        for (var start : starts) {
            assertThat(start.waitFor()).isZero();
        }

        assertThat(archives()).hasSize(1);
        assertThat(run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
    }

    @Test
    void startsWithoutArchiveThatIsBroken() throws Exception {
        run(THIS_JAVA, "check", "0");
        for (var archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "no archive");
        }

        assertThat(run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
    }

    @Test
    void startsTheNativeProgramOfThisJarAlone() throws Exception {
        makeNative(Files.size(jar) + "-"
                + Files.getLastModifiedTime(jar).toInstant().getEpochSecond());

        assertThat(run("/no/java", "check", "0", "two words"))
                .isEqualTo(new Run(7, "native -Daftercare.screens=none -Xmn32m check 0 two words\n", ""));
        assertThat(archives()).isEmpty();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(run(THIS_JAVA, "explain", "0")).isEqualTo(new Run(0, "explain 0\n", "2\n"));
    }

    @Test
    void startsJavaIfThatIsAskedForOrTheNativeProgramIsHalfMade() throws Exception {
        makeNative(Files.size(jar) + "-"
                + Files.getLastModifiedTime(jar).toInstant().getEpochSecond());

        var asked = start(THIS_JAVA, Map.of("AFTERCARE_NATIVE", "no"), "explain", "0");
        assertThat(asked.waitFor()).isZero();
        assertThat(folder.resolve("out")).hasContent("explain 0");

        Files.delete(jar.resolveSibling("native/made-of"));
        assertThat(run(THIS_JAVA, "explain", "0").code()).isZero();
        makeNative("");
        assertThat(run(THIS_JAVA, "explain", "0").code()).isZero();
    }

    private void makeNative(String madeOf) throws IOException {
        var program = Files.createDirectories(jar.resolveSibling("native")).resolve("aftercare");
        Files.writeString(program, "#!/bin/sh\necho native \"$@\"\nexit 7\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(program.resolveSibling("made-of"), madeOf + "\n");
    }

    @Test
    void saysThatJavaIsMissingOrTooOld() throws Exception {
        var missing = run(folder.resolve("nothing").toString(), "check", "0");
        var old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        var tooOld = run(folder.resolve("old").toString(), "check", "0");

        assertThat(List.of(missing, tooOld)).allSatisfy(told -> {
            assertThat(told.code()).isEqualTo(3);
            assertThat(told.out()).isEmpty();
            assertThat(told.err().lines()).hasSize(1);
        });
        assertThat(tooOld.err()).contains("Java 17", "11.0.2");
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.newDirectoryStream(jar.getParent(), "*.archive")) {
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
        return start(home, Map.of(), words);
    }

    private Process start(String home, Map<String, String> settings, String... words) throws IOException {
        var command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .directory(folder.resolve("work").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK_"));
        builder.environment().putAll(Map.of("JAVA_HOME", home, "AFTERCARE_JAR", jar.toString()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private record Run(int code, String out, String err) {}
}
