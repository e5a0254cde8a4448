package aftercare.cli;

import aftercare.build.ReportResult;
import aftercare.build.ReportWriting;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.format.Counted;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code aftercare report}: writes the sign-off pack for clinicians and the review calendar. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes pages for clinicians to sign, and the review calendar, into the folder report.")
final class ReportCommand implements Callable<Integer> {
    private static final String FOLDER = "report";

    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    ReportCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var request = site.request(terminal.folder(), FOLDER);
        new WrittenFolder(request.output()).refuseSite();
        var stopwatch = Stopwatch.start();
        ReportResult result;
        try (var progress = ProgressLine.on(terminal, screen)) {
            result = ReportWriting.of(request, progress).write();
        }
        if (result.published().isEmpty()) {
            new ProblemPrinter(
                            terminal.out(),
                            ScreenStyle.of(screen.style(terminal)),
                            result.sources(),
                            explanations::effectBesidesPublishing)
                    .print(result.refused(), "No report was written.");
            return ExitCode.CONTENT;
        }
        if (!screen.isQuiet()) {
            tell(result, request.output(), stopwatch);
        }
        return result.problems().hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void tell(ReportResult result, Path output, Stopwatch stopwatch) {
        terminal.out()
                .println(PrintableText.text(
                        "Wrote the report on " + Counted.of(result.selfChecks(), "self-check") + " and "
                                + Counted.of(result.guides(), "guide") + ": open " + output.resolve("index.html") + ". "
                                + stopwatch.words()));
        if (!result.problems().isEmpty()) {
            terminal.out().println(PrintableText.text(found(result.problems())));
        }
    }

    private static String found(Problems problems) {
        return "The content has " + Counted.of(problems.count(Severity.ERROR), "error") + " and "
                + Counted.of(problems.count(Severity.WARNING), "warning")
                + ". 'aftercare check' shows each at its place.";
    }
}
