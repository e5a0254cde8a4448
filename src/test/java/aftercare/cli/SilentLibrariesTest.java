package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Among the libraries of the tests is one that speaks on the terminal when FreeMarker finds it. */
class SilentLibrariesTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/small/content");

    @Tag("long")
    @Test
    void noLineOfALibraryReachesTheTerminal() throws IOException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "check",
                        "--content",
                        CONTENT.toString(),
                        "--today",
                        "2026-11-22")
                .redirectErrorStream(true)
                .start();
        try (var out = program.getInputStream()) {
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).contains("AC317").doesNotContainIgnoringCase("log4j");
        }
    }
}
