package aftercare.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --content}, for commands that need nothing else of a site. */
final class ContentOption {
    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: ./content).")
    private Optional<String> content = Optional.empty();

    /**
     * The content folder; empty when the option is missing and there is no {@code ./content}.
     *
     * @throws WrongUsage if the named folder does not exist
     */
    Optional<Path> folder(Path here) {
        return SiteOptions.folder("--content", content, here, "content");
    }

    /** The path of a file below the content folder, as typed from the current folder; empty if it is not in there. */
    static Optional<String> below(Path content, Path here, String typed) {
        try {
            var file = here.resolve(typed).toAbsolutePath().normalize();
            var root = content.toAbsolutePath().normalize();
            return file.startsWith(root)
                    ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException invalid) {
            return Optional.empty();
        }
    }
}
