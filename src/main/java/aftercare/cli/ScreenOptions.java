package aftercare.cli;

import aftercare.cli.terminal.ColourChoice;
import aftercare.cli.terminal.Style;
import aftercare.cli.terminal.Terminal;
import aftercare.problem.Problems;
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
     * Whether {@code --debug} is given. {@link Main} looks for it before parsing, too, so that it works for a wrong command
     * line.
     */
    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean isDebugging;

    boolean isQuiet() {
        return isQuiet;
    }

    /** With {@code --debug}, prints the stack traces of faults of this program that occurred with files. */
    void printFaults(Problems problems, Terminal terminal) {
        if (isDebugging) {
            problems.list()
                    .forEach(problem -> problem.fault().ifPresent(fault -> fault.printStackTrace(terminal.err())));
            terminal.err().flush();
        }
    }

    Style style(Terminal terminal) {
        return new Style(terminal.hasColour(colour));
    }
}
