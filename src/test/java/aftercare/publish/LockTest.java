package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final LittleSite SITE = LittleSite.of("index.html", page("home"));

    @TempDir
    private Path folder;

    /** A build in a separate process, which runs until it is killed. */
    static final class EndlessBuild {
        private EndlessBuild() {}

        public static void main(String[] arguments) throws Exception {
            var staging =
                    new SitePublisher(Path.of(arguments[0])).begin().value().orElseThrow();
            LittleSite.of("index.html", page("endless")).addTo(staging);
            System.out.println("begun");
            Thread.sleep(60_000);
            staging.discard();
        }
    }

    @Test
    void twoBuildsOfOneProgramDoNotMix() throws IOException {
        try (var first = new SitePublisher(folder).begin().value().orElseThrow()) {
            SITE.addTo(first);
            assertBusy();
            first.publish();
        }
        SITE.publishTo(folder);
        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());
    }

    @Test
    void aBuildThatRunsKeepsOthersOutAndOneThatWasKilledDoesNot() throws Exception {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(SitePublisher.class) + java.io.File.pathSeparator + classes(LockTest.class),
                        EndlessBuild.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("begun");
            assertBusy();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve(SiteFolder.WORK)).exists();

        SITE.publishTo(folder);

        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());
    }

    @Test
    void aLockFileThatWasLeftBehindKeepsNobodyOut() throws IOException {
        Files.createDirectories(folder.resolve(SiteFolder.WORK));
        Files.writeString(
                folder.resolve(SiteFolder.WORK).resolve("lock"), "4711 0, and more than the next lock writes");

        SITE.publishTo(folder);

        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());
    }

    private void assertBusy() {
        assertThatThrownBy(() -> new SitePublisher(folder).begin())
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("Another build");
    }

    private static String classes(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
