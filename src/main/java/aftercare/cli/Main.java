package aftercare.cli;

import aftercare.cli.terminal.ColourChoice;
import aftercare.cli.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Starts Aftercare: {@code aftercare build --content content -o site}. */
public final class Main {
    private static final String DEBUG = "--debug";

    private Main() {}

    public static void main(String[] args) {
        var terminal = Terminal.ofProcess();
        if (!Arrays.asList(args).contains(DEBUG)) {
            silenceLibraries();
        }
        // Leaflets are drawn without a screen, also where there is one.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(terminal, args));
    }

    /** All that this program prints goes through its terminal: what libraries print by themselves, users could not act on. */
    private static void silenceLibraries() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /**
     * Users could not act on what libraries log. Java's logging, which takes a while to start, is set up by a class that does nothing,
     * if a library asks for it at all.
     */
    private static void silenceLogs() {
        System.setProperty("java.util.logging.config.class", NoLogs.class.getName());
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    /** Runs the command given by the arguments. Returns the exit code. */
    static int run(Terminal terminal, String... args) {
        int code = execute(terminal, args);
        return terminal.hasLostResults() ? ExitCode.MACHINE : code;
    }

    private static int execute(Terminal terminal, String... args) {
        silenceLogs();
        boolean isDebugging = Arrays.asList(args).contains(DEBUG);
        try {
            return commands(terminal, isDebugging, args).execute(args);
        } catch (Error fault) {
            return Failure.of(fault).tell(terminal, isDebugging);
        }
    }

    private static CommandLine commands(Terminal terminal, boolean isDebugging, String... args) {
        var commands = Commands.on(terminal).requested(args);
        return commands.setOut(terminal.writer())
                .setErr(terminal.errorWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.hasColour(ColourChoice.AUTO) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(
                        (wrong, words) -> WrongUsage.of(wrong).tell(terminal))
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> Failure.of(thrown).tell(terminal, isDebugging));
    }
}
