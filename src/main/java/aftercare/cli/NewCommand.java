package aftercare.cli;

import aftercare.author.Authoring;
import aftercare.author.StartingFile;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aftercare new guide cold-hands}: writes a filled-in starting file that passes {@code check}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a filled-in file to start from: a guide or a self-check.")
final class NewCommand implements Callable<Integer> {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND", description = "guide or self-check.")
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "SLUG",
            description = "The name of the file and the end of its address, such as cold-hands.")
    private String slug = "";

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

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

    private Optional<StartingFile> start(Authoring authoring) {
        var day = today.map(SiteOptions::date).orElseGet(LocalDate::now);
        return kind.equals("guide") ? authoring.guide(slug, day) : authoring.selfCheck(slug, day);
    }

    private void refuseBadNames() {
        if (!kind.equals("guide") && !kind.equals("self-check")) {
            throw new WrongUsage("'aftercare new' makes a guide or a self-check, and no '" + kind
                    + "'. Write:  new guide cold-hands");
        }
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new WrongUsage("'" + slug + "' cannot be the name of a " + kind
                    + ": small letters a to z, digits, and single hyphens between them, 80 at most. Write one such as"
                    + " cold-hands.");
        }
    }
}
