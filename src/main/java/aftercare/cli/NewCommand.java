package aftercare.cli;

import aftercare.author.Authoring;
import aftercare.author.SiteStart;
import aftercare.author.StartingFile;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Terminal;
import aftercare.model.ContentName;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code aftercare new guide cold-hands}: writes a filled-in starting file that passes {@code check}; {@code aftercare new site
 * ankle} a small whole site that does.
 */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a filled-in file to start from, a guide or a self-check, or a small whole site on a topic of your own.")
final class NewCommand implements Callable<Integer> {
    private static final int LONGEST_SLUG = 80;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND", description = "guide, self-check or site.")
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "SLUG",
            description =
                    "The name of the file and the end of its address, such as cold-hands; for a site, the folder to make.")
    private String slug = "";

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "What a new site is called (default: its folder's name).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "CODE",
            description = "The language a new site is written in, such as en (default: en).")
    private Optional<String> locale = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day of its first review, such as 2026-11-22 (default: today).")
    private Optional<String> today = Optional.empty();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (kind.equals("site")) {
            return site();
        }
        refuseBadNames();
        var folder = content.folder(terminal.folder())
                .orElseThrow(
                        () -> new WrongUsage("There is no folder content here to put it into. Go to the folder that"
                                + " holds it, or name it:  new " + kind + " " + slug + " --content DIR"));
        var start = start(Authoring.of(Optional.of(folder)))
                .orElseThrow(() -> new WrongUsage("The content has too little to fill it in with: it needs an emergency"
                        + " and an urgent sign in signs.yaml, and a source in sources.yaml."));
        var file = folder.resolve(start.path());
        try {
            Authoring.write(file, start.text());
        } catch (FileAlreadyExistsException there) {
            throw new WrongUsage(file + " is there already. Choose another name.");
        }
        if (!screen.isQuiet()) {
            terminal.out()
                    .println(PrintableText.text(
                            file + " is written. Put your own words into it, then run:  aftercare check"));
        }
        return ExitCode.DONE;
    }

    private int site() throws IOException {
        var code = locale.orElse(SiteStart.languages().get(0));
        if (!SiteStart.canBeIn(code)) {
            throw new WrongUsage("The words of buttons and headings are built in for "
                    + String.join(", ", SiteStart.languages()) + ", and not for '" + code
                    + "'. Begin in one of these, and add '" + code + "' to the locales of site.yaml as a translation.");
        }
        if (title.filter(String::isBlank).isPresent()) {
            throw new WrongUsage("--title is empty. Write what the site is called:  --title 'Ankle care'");
        }
        var folder = SiteOptions.path("new site", slug, terminal.folder());
        if (SiteStart.isIn(folder)) {
            throw new WrongUsage(slug + " holds a folder content already. Name another folder.");
        }
        SiteStart.in(folder, new SiteStart.SiteDetails(title, code, day()));
        if (!screen.isQuiet()) {
            terminal.out()
                    .println(PrintableText.text(slug
                            + " holds a small whole site now. Its README.md says what to put where. Go on there:"));
            List.of("cd " + slug, "aftercare check", "aftercare serve")
                    .forEach(line -> terminal.out().println(PrintableText.text("  " + line)));
        }
        return ExitCode.DONE;
    }

    private LocalDate day() {
        return today.map(SiteOptions::date).orElseGet(LocalDate::now);
    }

    private Optional<StartingFile> start(Authoring authoring) {
        return kind.equals("guide") ? authoring.guide(slug, day()) : authoring.selfCheck(slug, day());
    }

    private void refuseBadNames() {
        if (!kind.equals("guide") && !kind.equals("self-check")) {
            throw new WrongUsage("'aftercare new' makes a guide, a self-check or a site, and no '" + kind
                    + "'. Write:  new guide cold-hands");
        }
        if (title.isPresent() || locale.isPresent()) {
            throw new WrongUsage("--title and --locale are for a new site:  new site ankle --title 'Ankle care'");
        }
        if (slug.length() > LONGEST_SLUG || !new ContentName(slug).isGood()) {
            throw new WrongUsage("'" + slug + "' cannot be the name of a " + kind
                    + ": small letters a to z, digits, and single hyphens between them, 80 at most. Write one such as"
                    + " cold-hands.");
        }
    }
}
