package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.copy.CopyAddresses;
import aftercare.doctor.Examinations;
import aftercare.doctor.Examinations.Results;
import aftercare.doctor.Knowledge;
import aftercare.format.Counted;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aftercare doctor https://clinic.example/aftercare/}: examines published copies. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Examines published copies, one request at a time: compares each with what was built, tells of"
                + " recalled, overdue and older texts, and says what to mend.")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Mixin
    private DoctorTargets targets = new DoctorTargets();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, for people; json, for programs; mail, a mail's subject and text, and nothing when all is"
                            + " right (default: text).")
    private String format = "text";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that reviews are due by, such as 2026-11-22 (default: today).")
    private Optional<String> today = Optional.empty();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    DoctorCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = format();
        var day = today.map(SiteOptions::date).orElseGet(LocalDate::now);
        var stopwatch = Stopwatch.start();
        var copies = targets.copies(terminal.folder());
        var recalls = CopyAddresses.recalls(content.folder(terminal.folder()));
        var own = recalls.value().orElse(List.of());
        var known = new Knowledge(day, own, Optional.empty());
        var results = Examinations.of(copies.list(), known);
        var report = new DoctorReport(
                results, copies, recalls.problems().and(Knowledge.toCome(own, day)), explanations::effectOnReaders);
        return tell(wanted, report, results, stopwatch);
    }

    private int tell(String wanted, DoctorReport report, Results results, Stopwatch stopwatch) {
        var style = ScreenStyle.of(screen.style(terminal));
        boolean isMany = targets.isMany();
        switch (wanted) {
            case "json" -> terminal.out().println(report.json(isMany));
            case "mail" -> report.printMail(terminal.out(), style, isMany);
            default -> {
                report.print(terminal.out(), style, screen.isQuiet(), isMany);
                if (!screen.isQuiet()) {
                    printSum(report, results, style, stopwatch);
                }
            }
        }
        return report.problems().hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private String format() {
        var wanted = format.toLowerCase(Locale.ROOT);
        if (!List.of("text", "json", "mail").contains(wanted)) {
            throw new WrongUsage("--format knows text, json and mail, and not '" + format + "'.");
        }
        return wanted;
    }

    private void printSum(DoctorReport report, Results results, ScreenStyle style, Stopwatch stopwatch) {
        var copies = results.copies();
        int files = copies.stream().mapToInt(copy -> copy.diagnosis().files()).sum();
        int requests =
                copies.stream().mapToInt(copy -> copy.diagnosis().requests()).sum();
        var where = targets.isMany()
                ? (copies.size() == 1 ? "1 copy" : copies.size() + " copies") + " (" + report.sum() + ")"
                : copies.stream().map(copy -> copy.copy().base().toString()).collect(Collectors.joining(", "));
        var sum = copies.isEmpty()
                ? "No copy was asked."
                : "Looked at " + Counted.of(files, "file") + " of " + where + " with " + Counted.of(requests, "request")
                        + ".";
        terminal.out()
                .println(PrintableText.text(style.style().strong(sum) + " " + BuildReport.found(report.problems(), "")
                        + " " + stopwatch.words()));
    }
}
