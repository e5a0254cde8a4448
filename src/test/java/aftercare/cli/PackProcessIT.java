package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pack} as a process of its own: told to stop, and on a machine without a temporary folder. */
@Tag("long")
class PackProcessIT {
    private static final Path JAR = Path.of("target/aftercare.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        Copies.folder(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
    }

    @Test
    void leavesNothingWhenItIsToldToStop() throws Exception {
        var pack = pack();
        for (int i = 0; i < 1200 && pack.isAlive() && !isWorking(); i++) {
            Thread.sleep(25);
        }
        assertThat(isWorking()).as(Files.readString(folder.resolve("log.txt"))).isTrue();

        pack.destroy();

        assertThat(pack.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("dist")).doesNotExist();
    }

    @Test
    void needsNoTemporaryFolder() throws Exception {
        var pack = pack("-Djava.io.tmpdir=" + folder.resolve("nowhere"));

        assertThat(pack.waitFor(3, TimeUnit.MINUTES)).isTrue();

        var log = Files.readString(folder.resolve("log.txt"));
        assertThat(pack.exitValue()).as(log).isZero();
        assertThat(folder.resolve("dist/aftercare.zip")).exists();
        assertThat(log).doesNotContain("Exception", "\tat ").contains("Brotli", "nowhere");
    }

    /** Whether some of the pack is written, and the pack is not there. */
    private boolean isWorking() throws IOException {
        var dist = folder.resolve("dist");
        if (!Files.isDirectory(dist) || Files.exists(dist.resolve("aftercare.zip"))) {
            return false;
        }
        try (var files = Files.walk(dist)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> file.toFile().length() > 0);
        }
    }

    private Process pack(String... options) throws IOException {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of(options));
        words.addAll(List.of("-jar", JAR.toString(), "pack", "--today", "2026-11-22"));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }
}
