package aftercare.cli;

import aftercare.PackResult;
import aftercare.SiteBuild;
import aftercare.page.PaperSize;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare pack}: builds the site into a zip, with all that a web space needs. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Builds the site into a zip to upload, dist/aftercare.zip, with leaflets, and settings for Apache, nginx and others.")
final class PackCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The paper of the leaflets: a4 or letter (default: a4).")
    private Optional<String> paper = Optional.empty();

    PackCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var size = paper.map(BuildCommand::size).orElse(PaperSize.A4);
        var request = site.request(terminal.folder(), "dist").withLeaflets(size);
        var stopwatch = Stopwatch.start();
        PackResult result;
        try (var progress = ProgressLine.on(terminal, screen)) {
            result = SiteBuild.of(request, progress).pack();
        }
        return new BuildReport(terminal, screen, explanations::effectOnReaders).ofPack(result, stopwatch);
    }
}
