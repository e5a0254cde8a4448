package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import aftercare.publish.PublishException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a command failed, although its user did nothing wrong.
 *
 * @param sentence the message for the user
 * @param cause printed with {@code --debug}
 */
record Failure(int code, String sentence, Throwable cause) {

    /** Decides whether the machine or this program failed. */
    static Failure of(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return ours(thrown);
        }
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(Failure::ofMachine)
                .flatMap(Optional::stream)
                .findFirst()
                .map(sentence -> new Failure(ExitCode.MACHINE, sentence, thrown))
                .orElseGet(() -> ours(thrown));
    }

    /** Prints the message, and the stack trace when debugging. Returns the exit code. */
    int tell(Terminal terminal, boolean isDebugging) {
        if (cause instanceof WrongUsage wrong) {
            return wrong.tell(terminal);
        }
        terminal.complain(sentence);
        if (isDebugging) {
            cause.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return code;
    }

    private static Failure ours(Throwable thrown) {
        var sentence = "Aftercare itself has failed; this is not your mistake. Run the same command with --debug and"
                + " report what it prints.";
        return new Failure(ExitCode.OURS, sentence, thrown);
    }

    private static Optional<String> ofMachine(Throwable thrown) {
        if (thrown instanceof PublishException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
        if (thrown instanceof OutOfMemoryError) {
            return Optional.of("The memory ran out. Close other programs, or give Java more: JAVA_TOOL_OPTIONS=-Xmx2g");
        }
        if (thrown instanceof AccessDeniedException denied) {
            return Optional.of("There is no permission to read or write " + denied.getFile() + ".");
        }
        if (thrown instanceof NoSuchFileException missing) {
            return Optional.of(missing.getFile() + " is not there, or was taken away during the build.");
        }
        if (thrown instanceof FileSystemException failed) {
            return Optional.of("The disk failed: " + failed.getMessage() + ".");
        }
        return thrown instanceof IOException
                ? Optional.of("Reading or writing failed: " + thrown.getMessage() + ".")
                : Optional.empty();
    }
}
