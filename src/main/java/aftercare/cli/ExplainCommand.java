package aftercare.cli;

import aftercare.author.BuiltIn;
import aftercare.author.SiteStart;
import aftercare.cli.terminal.LineWrap;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Terminal;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aftercare explain AC104}: says what a problem means and how to mend it, without a network. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a problem means and how to mend it; without a code, lists all.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Explanations explanations;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code of a problem, such as AC104.")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--style",
            description = "Shows the house style that is built in, in the form of content/en/style.yaml.")
    private boolean showsStyle;

    @Option(
            names = "--words",
            paramLabel = "CODE",
            arity = "0..1",
            fallbackValue = "en",
            description = "Shows the words of buttons and headings that are built in for a language (default: en).")
    private Optional<String> wordsOf = Optional.empty();

    @Mixin
    private ScreenOptions screen = new ScreenOptions();

    ExplainCommand(Terminal terminal, Explanations explanations) {
        this.terminal = terminal;
        this.explanations = explanations;
    }

    @Override
    public Integer call() {
        if (showsStyle) {
            terminal.out().print(BuiltIn.style());
            return ExitCode.DONE;
        }
        if (wordsOf.isPresent()) {
            terminal.out().print(words(wordsOf.get()));
            return ExitCode.DONE;
        }
        if (code.isEmpty()) {
            explanations.titles().forEach(terminal.out()::println);
            return ExitCode.DONE;
        }
        var page = explanations.of(code.get().toUpperCase(Locale.ROOT));
        if (page.isEmpty()) {
            throw new WrongUsage(
                    "There is no problem with the code " + code.get() + ". 'aftercare explain' lists every code.");
        }
        print(page.get(), ScreenStyle.of(screen.style(terminal)));
        return ExitCode.DONE;
    }

    private static String words(String language) {
        return BuiltIn.words(language)
                .orElseThrow(() -> new WrongUsage("No words are built in for '" + language + "'. There are: "
                        + String.join(", ", SiteStart.languages()) + "."));
    }

    private void print(String page, ScreenStyle screenStyle) {
        var title = page.lines().findFirst().orElse("");
        terminal.out().println(screenStyle.style().strong(title.replaceFirst("^# *", "")));
        page.lines()
                .skip(1)
                .flatMap(line -> LineWrap.lines(line, screenStyle.width()).stream())
                .forEach(terminal.out()::println);
    }
}
