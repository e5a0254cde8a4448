package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import aftercare.serve.PreviewServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Waits for the end of a command that runs until it is stopped: by Ctrl-C or, when a terminal or program is connected
 * to standard input, by the end of that.
 */
record Interruption(InputStream in, boolean isConnected) {
    private static final Path INPUT = Path.of("/proc/self/fd/0");

    static Interruption of(Terminal terminal) {
        return new Interruption(terminal.in(), terminal.in() != System.in || isInputConnected());
    }

    /** Waits until the server is stopped, and ends the program with code 0 where a signal does it. */
    void await(PreviewServer server) {
        var hook = new Thread(() -> {
            server.close();
            Runtime.getRuntime().halt(ExitCode.DONE);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            if (isConnected) {
                closeAtEnd(server);
            }
            server.awaitClose();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException goingDown) {
            // The program is already ending.
        }
    }

    private void closeAtEnd(PreviewServer server) {
        var reader = new Thread(
                () -> {
                    try {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    } catch (IOException broken) {
                        // Input that cannot be read has ended.
                    }
                    server.close();
                },
                "end of input");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Whether input is a terminal or a pipe, whose end must stop the command. A file or an empty input ends at once,
     * which means nothing.
     */
    private static boolean isInputConnected() {
        try {
            var input = Files.readSymbolicLink(INPUT).toString();
            return input.startsWith("pipe:") || input.startsWith("/dev/pts/") || input.startsWith("/dev/tty");
        } catch (IOException unknown) {
            return Terminal.hasConsole();
        }
    }
}
