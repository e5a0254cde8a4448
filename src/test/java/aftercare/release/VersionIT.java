package aftercare.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** Asks the finished jar for its version. */
class VersionIT {
    @Test
    void namesVersionOfTheBuildAndTheCommitThatItWasMadeFrom() throws Exception {
        var manifest = new Manifest(new ByteArrayInputStream(
                FinishedJar.ofBuild().text("META-INF/MANIFEST.MF").getBytes(UTF_8)));
        var commit = manifest.getMainAttributes().getValue("Aftercare-Commit");
        var known = isCheckout();

        var version = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/aftercare.jar",
                "--version");

        assertThat(version)
                .isEqualTo(new Run(
                        0, "aftercare " + System.getProperty("project.version") + (known ? " (" + commit + ")" : "")));
        assertThat(!known || run("git", "cat-file", "-e", commit + "^{commit}").code() == 0)
                .as(commit)
                .isTrue();
    }

    /** Whether the build could ask for the commit: these sources are a checkout, and Git is there. */
    private static boolean isCheckout() throws InterruptedException {
        try {
            return run("git", "rev-parse", "HEAD").code() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Run run(String... words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output.strip());
    }

    private record Run(int code, String output) {}
}
