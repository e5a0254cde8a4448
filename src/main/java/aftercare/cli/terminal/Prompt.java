package aftercare.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Asks the person at the terminal, if there is one, for input. */
public final class Prompt {
    private final Terminal terminal;
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    public Prompt(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether a person both reads the screen and types the input. */
    public boolean canAsk() {
        return terminal.isErrWatched() && Terminal.isScreen(Path.of("/proc/self/fd/0"));
    }

    /** The typed line without spaces around it; empty when nothing was typed or the input has ended. */
    public String ask(String question) {
        terminal.err().print(PrintableText.text(question) + ": ");
        terminal.err().flush();
        try {
            var line = input.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
