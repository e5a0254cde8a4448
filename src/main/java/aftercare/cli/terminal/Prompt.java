package aftercare.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Asks the person at the terminal, when there is one. */
public final class Prompt {
    private final Terminal terminal;
    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    public Prompt(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether a person both reads what is asked and types the answers. */
    public boolean canAsk() {
        return terminal.isErrWatched() && Terminal.isScreen(Path.of("/proc/self/fd/0"));
    }

    /** The line that the person typed, without spaces around it; empty for none. */
    public String ask(String question) {
        terminal.err().print(PrintableText.text(question) + ": ");
        terminal.err().flush();
        try {
            var line = answers.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
