package aftercare.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Asks the finished jar for its version. */
class VersionIT {
    @Test
    void namesVersionOfTheBuildAndTheCommitThatItWasMadeFrom() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var version = System.getProperty("project.version");
        // Empty where these sources are no checkout, or Git is not there, as in the build.
        var commit = output("git", "rev-parse", "--short=7", "HEAD");

        assertThat(output(java, "-jar", "target/aftercare.jar", "--version"))
                .isEqualTo("aftercare " + version + (commit.isEmpty() ? "" : " (" + commit + ")"));
    }

    private static String output(String... words) throws InterruptedException {
        try {
            var process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? output.strip() : "";
        } catch (IOException notThere) {
            return "";
        }
    }
}
