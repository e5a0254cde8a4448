package aftercare.cli;

import aftercare.cli.terminal.ColourChoice;
import aftercare.cli.terminal.Style;
import aftercare.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** The options {@code --quiet}, {@code --color} and {@code --debug}: what is shown, and how. */
final class ScreenOptions {
    @Option(names = "--quiet", description = "Show problems only: no summary, no progress.")
    private boolean isQuiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    private ColourChoice colour = ColourChoice.AUTO;

    /**
     * {@link Main} looks for it before parsing, so that it works for a wrong command line too. Here it only makes the
     * option known.
     */
    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    @SuppressWarnings("UnusedVariable")
    private boolean isDebugging;

    boolean isQuiet() {
        return isQuiet;
    }

    Style style(Terminal terminal) {
        return new Style(terminal.hasColour(colour));
    }
}
