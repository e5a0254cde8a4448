package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import aftercare.copy.BuildRequest;
import aftercare.format.Fingerprint;
import aftercare.memo.FileMemo;
import aftercare.memo.Memo;
import aftercare.program.OwnFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option {@code --fresh}, and the place where the results of earlier runs are kept. */
final class MemoOption {
    @Option(names = "--fresh", description = "Make everything anew, and use nothing that earlier runs have kept.")
    private boolean isFresh;

    /** The memo for a request; one that keeps nothing if nothing may or can be kept. */
    Memo memo(Terminal terminal, BuildRequest request) {
        var folder = isFresh ? Optional.<Path>empty() : cache(terminal);
        var program = program();
        return folder.isPresent() && program.isPresent()
                ? FileMemo.open(folder.get().resolve("memo").resolve(name(request)), program.get())
                : Memo.NONE;
    }

    /** The user's cache folder; {@code AFTERCARE_CACHE} names another. */
    private static Optional<Path> cache(Terminal terminal) {
        return Stream.of(
                        place(terminal, "AFTERCARE_CACHE", ""),
                        place(terminal, "XDG_CACHE_HOME", "aftercare"),
                        place(terminal, "LOCALAPPDATA", "aftercare"),
                        place(terminal, "HOME", ".cache/aftercare"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Path> place(Terminal terminal, String variable, String below) {
        var value = terminal.environment().getOrDefault(variable, "");
        try {
            return value.isBlank()
                    ? Optional.empty()
                    : Optional.of(terminal.folder().resolve(value).resolve(below));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The name of the memo: each content folder has its own. */
    private static String name(BuildRequest request) {
        var content = request.content()
                .map(folder -> folder.toAbsolutePath().normalize().toString())
                .orElse("stock");
        return String.format("%016x", Fingerprint.of("content").with(content).value());
    }

    /**
     * Identifies this build of the program. Empty if it runs from compiled classes, which may change at any time.
     */
    private static Optional<String> program() {
        try {
            return OwnFiles.home().print().map(print -> print + " " + System.getProperty("java.version"));
        } catch (IOException untold) {
            return Optional.empty();
        }
    }
}
