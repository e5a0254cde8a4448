package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import aftercare.serve.PreviewServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The end of a command that runs until it is stopped: by Ctrl-C, or by the end of standard input where someone holds it. */
record Interruption(InputStream in, boolean isHeld) {
    private static final Path INPUT = Path.of("/proc/self/fd/0");

    static Interruption of(Terminal terminal) {
        return new Interruption(terminal.in(), terminal.in() != System.in || isHeldInput());
    }

    /** Waits until the server is stopped, and ends the program with code 0 where a signal does it. */
    void await(PreviewServer server) {
        var hook = new Thread(() -> {
            server.close();
            Runtime.getRuntime().halt(ExitCode.DONE);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            if (isHeld) {
                closeAtEnd(server);
            }
            server.awaitClose();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException goingDown) {
            // The hook is at work already.
        }
    }

    private void closeAtEnd(PreviewServer server) {
        var reader = new Thread(
                () -> {
                    try {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    } catch (IOException broken) {
                        // As good as its end.
                    }
                    server.close();
                },
                "end of input");
        reader.setDaemon(true);
        reader.start();
    }

    /** A terminal or another program, whose end means ours; a file or nothing at all ends at once and means nothing. */
    private static boolean isHeldInput() {
        try {
            var input = Files.readSymbolicLink(INPUT).toString();
            return input.startsWith("pipe:") || input.startsWith("/dev/pts/") || input.startsWith("/dev/tty");
        } catch (IOException unknown) {
            return Terminal.hasConsole();
        }
    }
}
