package aftercare.cli;

import aftercare.page.PaperSize;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --paper}: the paper size of leaflets. */
final class PaperOption {
    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The paper of the leaflets: a4 or letter (default: a4).")
    private Optional<String> paper = Optional.empty();

    boolean isGiven() {
        return paper.isPresent();
    }

    /** @throws WrongUsage if the size is unknown */
    PaperSize size() {
        return paper.map(PaperOption::size).orElse(PaperSize.A4);
    }

    private static PaperSize size(String id) {
        return Arrays.stream(PaperSize.values())
                .filter(size -> size.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--paper is a4 or letter, and '" + id + "' is neither."));
    }
}
