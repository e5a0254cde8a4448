package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A user's terminal in a folder, which records what is printed. */
public final class Session {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;

    Session(Path folder, Map<String, String> environment, Set<String> screens) {
        this.terminal =
                new Terminal(stream(out), stream(err), InputStream.nullInputStream(), folder, environment, screens);
    }

    /** A session of a script, without a terminal. */
    public static Session in(Path folder) {
        return new Session(folder, Map.of(), Set.of());
    }

    /** Runs a command; returns what it ends with. */
    public int run(String... args) {
        return Main.run(terminal, args);
    }

    public Terminal terminal() {
        return terminal;
    }

    public String out() {
        terminal.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        terminal.err().flush();
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
