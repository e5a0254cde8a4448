package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
        var other = endlessBuild(folder);
        try {
            assertBusy();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve(SiteFolder.WORK)).exists();

        SITE.publishTo(folder);

        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());
    }

    @Test
    void aBuildThatIsToldToStopLeavesNothing() throws Exception {
        SITE.publishTo(folder);
        assertStops(endlessBuild(folder));
        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());

        var first = folder.resolve("first");
        assertStops(endlessBuild(first));
        assertThat(first).doesNotExist();
    }

    @Test
    void aLockFileThatWasLeftBehindKeepsNobodyOut() throws IOException {
        Files.createDirectories(folder.resolve(SiteFolder.WORK));
        Files.writeString(
                folder.resolve(SiteFolder.WORK).resolve("lock"), "4711 0, and more than the next lock writes");

        SITE.publishTo(folder);

        assertThat(LittleSite.in(folder)).isEqualTo(SITE.published());
    }

    @Test
    void whoWritesNoSiteSaysSoInItsOwnWords() throws IOException {
        try (var first = new SitePublisher(folder).begin().value().orElseThrow()) {
            assertThatThrownBy(() -> new SitePublisher(folder).begin())
                    .satisfies(busy -> assertThat(
                                    PublishException.behind(busy).orElseThrow().saying("No report was written."))
                            .hasMessageContainingAll("Another build", "`-o`", "No report was written."));
            first.discard();
        }
    }

    private static Process endlessBuild(Path site) throws Exception {
        var build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(SitePublisher.class) + java.io.File.pathSeparator + classes(LockTest.class),
                        EndlessBuild.class.getName(),
                        site.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(build.inputReader().readLine()).isEqualTo("begun");
        return build;
    }

    private static void assertStops(Process build) throws InterruptedException {
        build.destroy();
        assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
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
