package aftercare.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Fails when something is written on the terminal, such as by a library that speaks its mind there. */
final class SilentTerminal {
    private SilentTerminal() {}

    static void during(Runnable work) {
        // As the program does when it starts.
        LogManager.getLogManager().reset();
        var out = System.out;
        var err = System.err;
        var said = new ByteArrayOutputStream();
        try (var ears = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(ears);
            System.setErr(ears);
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
