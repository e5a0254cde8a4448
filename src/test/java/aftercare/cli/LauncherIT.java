package aftercare.cli;

import static aftercare.cli.Launcher.THIS_JAVA;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import aftercare.cli.Launcher.Run;
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
    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void makeJar() throws IOException {
        launcher = new Launcher(folder);
    }

    @Test
    void buildsSiteInEmptyFolderFromWhatTheJarCarries() throws Exception {
        Files.copy(Path.of("target/aftercare.jar"), launcher.jar(), StandardCopyOption.REPLACE_EXISTING);

        var build = launcher.run(THIS_JAVA, "build", "--today", ShippedSite.TODAY.toString());
        var again = launcher.run(THIS_JAVA, "check", "--today", ShippedSite.TODAY.toString());

        assertThat(build.code()).as(build.toString()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(folder.resolve("work/site/index.html")).isNotEmptyFile();
        assertThat(launcher.archives())
                .hasSize(1)
                .allSatisfy(archive -> assertThat(archive).isNotEmptyFile());
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEmpty();
    }

    /** Java 17 would die of it. */
    @Test
    void makesArchiveAnewThatWasCutOff() throws Exception {
        launcher.run(THIS_JAVA, "check", "0");
        var archive = launcher.archives().get(0);
        long whole = Files.size(archive);
        try (var file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(whole * 2 / 3);
        }

        assertThat(launcher.run(THIS_JAVA, "explain", "0")).isEqualTo(new Run(0, "explain 0\n", "2\n"));
        assertThat(Files.size(archive)).isLessThan(whole);
        assertThat(launcher.run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
        assertThat(Files.size(archive)).isGreaterThan(whole * 9 / 10);
    }

    @Test
    void leavesStreamsAndExitCodeToTheProgram() throws Exception {
        assertThat(launcher.run(THIS_JAVA, "check", "1", "two words"))
                .isEqualTo(new Run(1, "check 1 two words\n", "3\n"));
        assertThat(launcher.archives()).hasSize(1);
        assertThat(launcher.run(THIS_JAVA, "check", "1", "")).isEqualTo(new Run(1, "check 1 \n", "3\n"));
        assertThat(launcher.run(THIS_JAVA, "serve", "2")).isEqualTo(new Run(2, "serve 2\n", "2\n"));
    }

    @Test
    void usesBothCompilersForManyClinics() throws Exception {
        var clinics = Files.createDirectory(folder.resolve("many clinics"));
        for (int number = 0; number < 120; number++) {
            Files.createFile(clinics.resolve("c" + number + ".yaml"));
        }

        assertThat(launcher.run(THIS_JAVA, "explain", "vm").out()).contains("emulated-client");
        assertThat(launcher.run(THIS_JAVA, "build", "vm", "--clinic", clinics.toString())
                        .out())
                .contains("mixed mode")
                .doesNotContain("emulated-client");
        assertThat(launcher.run(THIS_JAVA, "build", "vm", "--clinic=" + clinics, "--shard", "3/16")
                        .out())
                .contains("emulated-client");
    }

    @Test
    void takesLargePagesWhereLinuxLeavesThemToPrograms() throws Exception {
        var huge = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean isLeft = Files.exists(huge) && Files.readString(huge).contains("[madvise]");

        assertThat(launcher.run(THIS_JAVA, "build", "flags").out().contains("-XX:+UseTransparentHugePages"))
                .isEqualTo(isLeft);
        assertThat(launcher.run(THIS_JAVA, "serve", "flags").out()).doesNotContain("HugePages");
    }

    @Test
    void makesNoArchiveAfterFailure() throws Exception {
        assertThat(launcher.run(THIS_JAVA, "build", "3").code()).isEqualTo(3);
        assertThat(launcher.run(THIS_JAVA, "explain", "0").code()).isZero();
        assertThat(launcher.archives()).isEmpty();
    }

    @Test
    void renewsArchiveWhenTheJarChanges() throws Exception {
        launcher.run(THIS_JAVA, "check", "0");
        var before = launcher.archives();
        launcher.run(THIS_JAVA, "check", "0");
        assertThat(launcher.archives()).isEqualTo(before);

        Files.setLastModifiedTime(launcher.jar(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        launcher.run(THIS_JAVA, "check", "0");
        assertThat(launcher.archives()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void renewsArchiveWhenTheFolderMoves() throws Exception {
        launcher.run(THIS_JAVA, "check", "0");
        var before = launcher.archives();
        launcher.move();

        launcher.run(THIS_JAVA, "check", "0");
        assertThat(launcher.archives()).hasSize(1);
        assertThat(launcher.archives().get(0).getFileName())
                .isNotEqualTo(before.get(0).getFileName());
    }

    @Test
    void survivesSeveralStartsAtOnce() throws Exception {
        var starts = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            starts.add(launcher.start(THIS_JAVA, "check", "0"));
        }
        for (var start : starts) {
            assertThat(start.waitFor()).isZero();
        }

        assertThat(launcher.archives()).hasSize(1);
        assertThat(launcher.run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
    }

    @Test
    void startsWithoutArchiveThatIsBroken() throws Exception {
        launcher.run(THIS_JAVA, "check", "0");
        for (var archive : launcher.archives()) {
            Files.delete(archive);
            Files.writeString(archive, "no archive");
        }

        assertThat(launcher.run(THIS_JAVA, "check", "0")).isEqualTo(new Run(0, "check 0\n", "2\n"));
    }

    @Test
    void saysThatJavaIsMissingOrTooOld() throws Exception {
        var missing = launcher.run(folder.resolve("nothing").toString(), "check", "0");
        var old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        var tooOld = launcher.run(folder.resolve("old").toString(), "check", "0");

        assertThat(List.of(missing, tooOld)).allSatisfy(told -> {
            assertThat(told.code()).isEqualTo(3);
            assertThat(told.out()).isEmpty();
            assertThat(told.err().lines()).hasSize(1);
        });
        assertThat(tooOld.err()).contains("Java 17", "11.0.2");
    }
}
