package aftercare.cli;

import aftercare.build.PackResult;
import aftercare.build.SiteBuild;
import aftercare.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code aftercare pack}: builds the site into a zip to upload, with settings for servers. */
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

    @Mixin
    private PaperOption paper = new PaperOption();

    PackCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var request = site.request(terminal.folder(), "dist").withLeaflets(paper.size());
        var stopwatch = Stopwatch.start();
        PackResult result;
        try (var progress = ProgressLine.on(terminal, screen)) {
            result = SiteBuild.of(request, progress).pack();
        }
        return new BuildReport(terminal, screen, explanations::effectOnReaders).ofPack(result, stopwatch);
    }
}
