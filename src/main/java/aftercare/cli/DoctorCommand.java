package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Terminal;
import aftercare.copy.BuildRequest;
import aftercare.doctor.BuiltSite;
import aftercare.doctor.Diagnosis;
import aftercare.doctor.Doctor;
import aftercare.format.Counted;
import aftercare.problem.Read;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aftercare doctor https://clinic.example/aftercare/}: compares a published copy with what was built. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Compares a published copy with what was built, one request at a time, and says what to mend.")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Parameters(arity = "1", paramLabel = "URL", description = "The address of the copy's first page.")
    private String url = "";

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "What to compare it with: the folder of the built site, or a pack (default: site).")
    private String output = "site";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, for people, or json, for programs (default: text).")
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
        boolean isJson = isJson();
        var base = base();
        var day = today.map(SiteOptions::date).orElseGet(LocalDate::now);
        var stopwatch = Stopwatch.start();
        var site = BuiltSite.at(SiteOptions.path("-o", output, terminal.folder()))
                .orElseThrow(() -> new WrongUsage("There is no built site in " + output
                        + " to compare with. Build it, or name its folder or its pack with -o."));
        var diagnosis = diagnosis(site, base, day);
        if (isJson) {
            terminal.out().println(ProblemJson.of(diagnosis.problems()));
        } else {
            print(diagnosis, base, stopwatch);
        }
        return diagnosis.problems().hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private static Diagnosis diagnosis(Read<BuiltSite> read, URI base, LocalDate day) throws IOException {
        if (read.value().isEmpty()) {
            return new Diagnosis(read.problems(), 0, 0);
        }
        try (var site = read.value().get()) {
            return Doctor.examine(site, base, day);
        }
    }

    private URI base() {
        return BuildRequest.baseUrl(url.replaceFirst("/index\\.html$", "/"))
                .map(URI::create)
                .orElseThrow(() -> new WrongUsage("doctor wants the address of a website, such as"
                        + " https://clinic.example/aftercare/, and '" + url + "' is none."));
    }

    private boolean isJson() {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "text" -> false;
            case "json" -> true;
            default -> throw new WrongUsage("--format knows text and json, and not '" + format + "'.");
        };
    }

    private void print(Diagnosis diagnosis, URI base, Stopwatch stopwatch) {
        var screenStyle = ScreenStyle.of(screen.style(terminal));
        new ProblemPrinter(
                        terminal.out(),
                        screenStyle,
                        file -> Optional.<List<String>>empty(),
                        explanations::effectOnReaders)
                .print(diagnosis.problems(), "");
        if (!screen.isQuiet()) {
            var sum = "Looked at " + Counted.of(diagnosis.files(), "file") + " of " + base + " with "
                    + Counted.of(diagnosis.requests(), "request") + ".";
            terminal.out()
                    .println(PrintableText.text(screenStyle.style().strong(sum) + " "
                            + BuildReport.found(diagnosis.problems(), "") + " " + stopwatch.words()));
        }
    }
}
