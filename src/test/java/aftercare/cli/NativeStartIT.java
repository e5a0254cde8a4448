package aftercare.cli;

import static aftercare.cli.Launcher.THIS_JAVA;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.Launcher.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher starts a native program instead of Java: here one that prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
@Tag("long")
class NativeStartIT {
    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void makeJar() throws IOException {
        launcher = new Launcher(folder);
    }

    @Test
    void startsTheNativeProgramOfThisJarAlone() throws Exception {
        makeNative(identity());

        assertThat(launcher.run("/no/java", "check", "0", "two words"))
                .isEqualTo(new Run(7, "native -Daftercare.screens=none -Xmn32m check 0 two words\n", ""));
        assertThat(launcher.archives()).isEmpty();

        Files.setLastModifiedTime(launcher.jar(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(launcher.run(THIS_JAVA, "explain", "0")).isEqualTo(new Run(0, "explain 0\n", "2\n"));
    }

    @Test
    void givesTheNativeProgramMemoryByTheGuides() throws Exception {
        makeNative(identity());

        makeGuides(500);
        assertThat(launcher.run(THIS_JAVA, "build", "0").out()).contains(" -Xmn64m -Xms300m build");
        assertThat(launcher.run(THIS_JAVA, "serve", "0").out()).contains(" -Xmn32m serve");
        makeGuides(5_001);
        assertThat(launcher.run(THIS_JAVA, "build", "0").out()).contains(" -Xmn128m -Xms400m build");
        makeGuides(20_001);
        assertThat(launcher.run(THIS_JAVA, "explain", "0")).isEqualTo(new Run(0, "explain 0\n", "2\n"));
    }

    private void makeGuides(int count) throws IOException {
        var guides = Files.createDirectories(folder.resolve("work/content/en/guides"));
        for (int number = 0; number < count; number++) {
            Files.write(guides.resolve(number + ".md"), new byte[0]);
        }
    }

    @Test
    void startsJavaIfThatIsAskedForOrTheNativeProgramIsHalfMade() throws Exception {
        makeNative(identity());

        var asked = launcher.start(THIS_JAVA, Map.of("AFTERCARE_NATIVE", "no"), "explain", "0");
        assertThat(asked.waitFor()).isZero();
        assertThat(folder.resolve("out")).hasContent("explain 0");

        Files.delete(launcher.jar().resolveSibling("native/made-of"));
        assertThat(launcher.run(THIS_JAVA, "explain", "0").code()).isZero();
        makeNative("");
        assertThat(launcher.run(THIS_JAVA, "explain", "0").code()).isZero();
    }

    /** What tells the jar from others at the same place. */
    private String identity() throws IOException {
        var jar = launcher.jar();
        return Files.size(jar) + "-"
                + Files.getLastModifiedTime(jar).toInstant().getEpochSecond();
    }

    private void makeNative(String madeOf) throws IOException {
        var program =
                Files.createDirectories(launcher.jar().resolveSibling("native")).resolve("aftercare");
        Files.writeString(program, "#!/bin/sh\necho native \"$@\"\nexit 7\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(program.resolveSibling("made-of"), madeOf + "\n");
    }
}
