package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Terminal;
import aftercare.signoff.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aftercare sign content/en/guides/x.md --name N --role R}: records a clinician's sign-off. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = "Records that a clinician signed a guide or self-check as it stands now.")
final class SignCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Parameters(paramLabel = "PATH", description = "The file, such as content/en/guides/cold-packs.md.")
    private String path = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "Who signed, as readers will see it.")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "What they are: physiotherapist.")
    private String role = "";

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    SignCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() throws IOException {
        var signer = words("--name", name);
        var signerRole = words("--role", role);
        var request = site.request(terminal.folder());
        var content = request.content()
                .orElseThrow(() -> new WrongUsage("There is no content folder here, so there is nothing to sign."));
        var signing = Signing.in(content, request.today().shown());
        var result = signing.sign(below(content, signing), signer, signerRole);
        if (!result.problems().isEmpty()) {
            new ProblemPrinter(
                            terminal.out(),
                            ScreenStyle.of(screen.style(terminal)),
                            result.sources(),
                            explanations::effectOnReaders)
                    .print(result.problems(), "Nothing was signed.");
            return ExitCode.CONTENT;
        }
        if (!screen.isQuiet()) {
            result.signOff()
                    .ifPresent(signOff -> terminal.out()
                            .println(PrintableText.text((result.isNew() ? "Signed " : "Already signed: ")
                                    + signOff.path()
                                    + ", "
                                    + signOff.hash() + ", by " + signOff.name() + ", " + signOff.role() + ", on "
                                    + signOff.date() + ".")));
        }
        return ExitCode.DONE;
    }

    private static String words(String option, String value) {
        var words = value.strip();
        if (words.isEmpty() || words.codePoints().noneMatch(Character::isLetter)) {
            throw new WrongUsage(option + " wants words, and '" + value + "' has none.");
        }
        if (words.codePoints().anyMatch(Character::isISOControl)) {
            throw new WrongUsage(option + " wants one line of words.");
        }
        return words;
    }

    /** The path below the content folder. It may be typed relative to that folder or to the current one. */
    private String below(Path content, Signing signing) {
        var typed = path.replace('\\', '/').replaceFirst("^\\./", "");
        if (signing.isSignable(typed)) {
            return typed;
        }
        var named = ContentOption.below(content, terminal.folder(), path).orElse(typed);
        if (signing.isSignable(named)) {
            return named;
        }
        if (Files.exists(content.resolve(named))) {
            throw new WrongUsage("Guides and self-checks can be signed, and " + path + " is neither.");
        }
        throw new WrongUsage(path + " is not there."
                + signing.nearest(named)
                        .map(near -> " Did you mean " + content.resolve(near) + "?")
                        .orElse(" Name a guide or a self-check, such as " + content.resolve("en/guides/NAME.md")
                                + "."));
    }
}
