package aftercare.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for where content stands, for commands that need nothing else of a site. */
final class ContentOption {
    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: ./content).")
    private Optional<String> content = Optional.empty();

    /**
     * The folder; empty where none is named and there is none.
     *
     * @throws WrongUsage if a folder is named that is not there
     */
    Optional<Path> folder(Path here) {
        return SiteOptions.folder("--content", content, here, "content");
    }
}
