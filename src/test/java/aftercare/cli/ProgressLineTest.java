package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final Session session = new Session(Path.of(""), Map.of(), Set.of("err"));

    @Test
    void showsNothingForShortBuild() {
        try (var line = new ProgressLine(session.terminal().err(), true)) {
            line.step("Rendering", 1, 2);
        }

        assertThat(session.err()).isEmpty();
    }

    @Test
    void showsHowFarLongBuildIsAndErasesIt() throws InterruptedException {
        try (var line = new ProgressLine(session.terminal().err(), true)) {
            Thread.sleep(1050);
            line.step("Rendering", 1200, 10_000);
            line.step("Rendering", 1201, 10_000);
        }

        assertThat(session.err())
                .contains("1200 of 10000")
                .doesNotContain("1201")
                .doesNotContain("\n");
        assertThat(session.err()).endsWith("\r" + (char) 27 + "[K");
    }

    @Test
    void showsNothingWhereNobodyWatches() throws InterruptedException {
        try (var line = new ProgressLine(session.terminal().err(), false)) {
            Thread.sleep(1050);
            line.step("Rendering", 1200, 10_000);
        }

        assertThat(session.err()).isEmpty();
    }
}
