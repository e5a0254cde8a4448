package aftercare.cli;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.copy.BuildRequest;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare build}: renders the whole site, checks it, and publishes it into a folder. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site into the folder site, unless the content has errors.")
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ManyOptions many = new ManyOptions();

    @Mixin
    private MemoOption memo = new MemoOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(names = "--leaflets", description = "Also makes a leaflet of every guide, a PDF to print, and links to it.")
    private boolean wantsLeaflets;

    @Mixin
    private PaperOption paper = new PaperOption();

    BuildCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var request = request();
        var stopwatch = Stopwatch.start();
        BuildResult result;
        try (var progress = ProgressLine.on(terminal, screen);
                var earlier = memo.memo(terminal, request)) {
            result = SiteBuild.of(request, progress, earlier).build();
        }
        return new BuildReport(terminal, screen, explanations::effectBesidesPublishing)
                .ofBuild(result, SiteOptions.isStock(request), stopwatch);
    }

    private BuildRequest request() {
        var request = site.request(terminal.folder(), "site", many);
        Stream.concat(Stream.of(request.output()), request.clinics().stream().map(request::output))
                .map(WrittenFolder::new)
                .forEach(WrittenFolder::refuseReport);
        if (wantsLeaflets) {
            return request.withLeaflets(paper.size());
        }
        if (paper.isGiven()) {
            throw new WrongUsage("--paper is the paper of leaflets, which only --leaflets makes. Add it, or leave"
                    + " --paper out.");
        }
        return request;
    }
}
