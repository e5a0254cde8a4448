package aftercare.cli;

import aftercare.author.ClinicStart;
import aftercare.author.ClinicStart.ClinicDetails;
import aftercare.author.ClinicStart.Started;
import aftercare.build.SiteBuild;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Prompt;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.copy.BuildRequest;
import aftercare.publish.PublishException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aftercare init DIR}: makes a clinic's own copy and builds it, or brings one to this version. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Makes a clinic's own copy in a folder and builds it. Run again with a newer version, it keeps what the"
                        + " clinic wrote and says what has changed.")
final class InitCommand implements Callable<Integer> {
    private static final String LAUNCHER = "aftercare.launcher";

    private final Terminal terminal;
    private final Explanations explanations;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The folder of the copy; need not be there, nor be empty.")
    private String folder = "";

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "The clinic's name, as readers know it.")
    private String name = "";

    @Option(names = "--phone", paramLabel = "NUMBER", description = "The number of its front desk.")
    private String phone = "";

    @Option(
            names = "--emergency",
            paramLabel = "NUMBER",
            description = "The emergency number of the place, such as 112.")
    private String emergency = "";

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the copy will stand.")
    private String baseUrl = "";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to build for, such as 2026-11-22 (default: today).")
    private Optional<String> today = Optional.empty();

    InitCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var copy = SiteOptions.path("init", folder, terminal.folder());
        if (Files.exists(copy) && !Files.isDirectory(copy)) {
            throw new WrongUsage("init wants a folder, and " + folder + " is a file.");
        }
        var details = ClinicStart.isIn(copy) ? new ClinicDetails("", "", "", "") : details();
        try {
            tell(ClinicStart.in(copy, details, launcher()));
        } catch (FileAlreadyExistsException foreign) {
            throw new WrongUsage(foreign.getFile()
                    + " is there already, and Aftercare did not write it. Move it, or name" + " another folder.");
        } catch (IOException failure) {
            throw PublishException.in(
                    copy, failure, "Some files of the copy may be missing: run the same command again.");
        }
        return build(copy);
    }

    /** The launcher of a bundle, which says itself where it is. */
    private static Optional<Path> launcher() {
        return Optional.ofNullable(System.getProperty(LAUNCHER)).map(Path::of);
    }

    private ClinicDetails details() {
        var prompt = new Prompt(terminal);
        boolean asks = name.isBlank() && prompt.canAsk();
        if (asks) {
            name = prompt.ask("The clinic's name, as readers know it");
            phone = phone.isEmpty() ? prompt.ask("The number of its front desk (Enter for none)") : phone;
            emergency = emergency.isEmpty() ? prompt.ask("The emergency number of the place, such as 112") : emergency;
            baseUrl = baseUrl.isEmpty() ? prompt.ask("The address where it will stand (Enter if not known)") : baseUrl;
        }
        if (name.isBlank()) {
            throw new WrongUsage("init needs the clinic's name:  init " + folder + " --name 'Riverside Health'");
        }
        if (!baseUrl.isEmpty() && BuildRequest.baseUrl(baseUrl).isEmpty()) {
            throw new WrongUsage("No site can stand at '" + baseUrl + "'. " + BuildRequest.baseUrlHint(baseUrl));
        }
        return new ClinicDetails(name.strip(), phone.strip(), emergency.strip(), baseUrl.strip());
    }

    private void tell(Started started) {
        started.written().forEach(file -> print("Written: " + file));
        started.kept().forEach(file -> print("Left as it is: " + file));
        if (started.moved() > 0) {
            print("The originals of " + started.moved()
                    + " of your overrides have changed; what changed is told below.");
        }
    }

    /** Builds as if {@code build} were run in the folder: with its own content and templates, if it has them. */
    private int build(Path copy) throws IOException {
        var request = new BuildRequest(
                Optional.of(copy.resolve("content")).filter(Files::isDirectory),
                Optional.of(copy.resolve("templates")).filter(Files::isDirectory),
                List.of(ClinicStart.file(copy)),
                copy.resolve("site"),
                Optional.empty(),
                today.map(SiteOptions::date).orElseGet(LocalDate::now));
        var stopwatch = Stopwatch.start();
        try (var progress = ProgressLine.on(terminal, screen)) {
            var result = SiteBuild.of(request, progress).build();
            return new BuildReport(terminal, screen, explanations::effectBesidesPublishing)
                    .ofBuild(result, false, stopwatch);
        }
    }

    private void print(String sentence) {
        if (!screen.isQuiet()) {
            terminal.out().println(PrintableText.text(sentence));
        }
    }
}
