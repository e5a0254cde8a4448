package aftercare.cli;

import aftercare.build.PackResult;
import aftercare.build.SiteBuild;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare pack}: builds the site into a zip to upload, with settings for servers. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Builds the site into a zip to upload, dist/aftercare.zip, with leaflets, and settings for Apache,"
                        + " nginx and others.")
final class PackCommand implements Callable<Integer> {
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

    @Mixin
    private PaperOption paper = new PaperOption();

    @Option(
            names = "--for",
            paramLabel = "PLACE",
            defaultValue = "server",
            description =
                    "server: a zip for a web server; bucket: a folder for object storage, with a script that uploads it"
                            + " (default: server).")
    private String place = "server";

    PackCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        boolean isForBucket = isForBucket();
        var request = site.request(terminal.folder(), "dist", many).withLeaflets(paper.size());
        var stopwatch = Stopwatch.start();
        PackResult result;
        try (var progress = ProgressLine.on(terminal, screen);
                var earlier = memo.memo(terminal, request)) {
            var build = SiteBuild.of(request, progress, earlier);
            result = isForBucket ? build.packForBuckets() : build.pack();
        }
        return new BuildReport(terminal, screen, explanations::effectBesidesPublishing)
                .ofPack(
                        result,
                        isForBucket ? "the patterns of headers.md" : "the settings for nginx and Caddy",
                        stopwatch);
    }

    private boolean isForBucket() {
        return switch (place.toLowerCase(Locale.ROOT)) {
            case "server" -> false;
            case "bucket" -> true;
            default -> throw new WrongUsage("--for knows server and bucket, and not '" + place + "'.");
        };
    }
}
