package aftercare.cli;

import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare check}: reads and checks everything, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks all content and the pages it makes, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private MemoOption memo = new MemoOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, for people; json, sarif, github (a workflow's annotations) or line (one line a problem), for"
                            + " programs (default: text).")
    private String format = "text";

    @Option(
            names = "--translations",
            description = "Also lists all that is missing, stale or unrecorded in the translations.")
    private boolean listsTranslations;

    CheckCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = ProblemFormat.of(format);
        if (listsTranslations && wanted != ProblemFormat.TEXT) {
            throw new WrongUsage("--translations is for people: leave out --format " + format + ".");
        }
        var request = site.request(terminal.folder());
        var stopwatch = Stopwatch.start();
        BuildResult result;
        try (var progress = ProgressLine.on(terminal, screen);
                var earlier = memo.memo(terminal, request)) {
            result = SiteBuild.of(request, progress, earlier).check();
        }
        if (wanted == ProblemFormat.TEXT) {
            if (listsTranslations) {
                new TranslationList(result.translations()).print(terminal.out());
            }
            return new BuildReport(terminal, screen, explanations::effectOnReaders)
                    .ofCheck(result, SiteOptions.isStock(request), stopwatch);
        }
        var written = wanted.write(result.problems(), explanations);
        if (!written.isEmpty()) {
            terminal.out().println(written);
        }
        screen.printFaults(result.problems(), terminal);
        return result.problems().hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }
}
