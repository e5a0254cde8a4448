package aftercare.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The surroundings of a run: streams, current folder and environment. Tests make their own.
 *
 * @param out for results
 * @param err for everything else
 * @param in input from the user or another program
 * @param folder the folder that relative paths start from; the empty path for the process's own
 * @param environment the environment variables; {@code NO_COLOR} and {@code TERM} are used
 * @param screens which of {@code out} and {@code err} are shown on a terminal
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Path folder,
        Map<String, String> environment,
        Set<String> screens) {
    /** The system property in which the launcher passes {@link #screens}: {@code out,err}. */
    private static final String SCREENS = "aftercare.screens";

    public Terminal {
        environment = Map.copyOf(environment);
        screens = Set.copyOf(screens);
    }

    /**
     * The terminal of this process. Text is UTF-8 in every locale, except on a Windows console with another code page.
     */
    public static Terminal ofProcess() {
        var charset = charset();
        return new Terminal(
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                System.in,
                Path.of(""),
                System.getenv(),
                screensOfProcess());
    }

    public PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    public PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Prints one sentence on standard error. */
    public void complain(String sentence) {
        err.println(PrintableText.text(sentence));
        err.flush();
    }

    public boolean isErrWatched() {
        return screens.contains("err") && !isDumb();
    }

    public boolean hasColour(ColourChoice choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                screens.contains("out")
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !isDumb();
        };
    }

    /** Flushes standard output. Returns whether some of it could not be written, and reports that. */
    public boolean hasLostResults() {
        boolean isLost = out.checkError();
        if (isLost) {
            complain("The results could not be written to standard output.");
        }
        return isLost;
    }

    private boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, charset);
    }

    private static Charset charset() {
        var console = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return isWindows && Charset.isSupported(console) ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    private static Set<String> screensOfProcess() {
        var fromLauncher = System.getProperty(SCREENS);
        if (fromLauncher != null) {
            return Set.copyOf(Arrays.asList(fromLauncher.split(",")));
        }
        var both = Map.of("out", Path.of("/proc/self/fd/1"), "err", Path.of("/proc/self/fd/2"));
        if (!Files.isDirectory(Path.of("/proc/self/fd"))) {
            return hasConsole() ? both.keySet() : Set.of();
        }
        return both.entrySet().stream()
                .filter(stream -> isScreen(stream.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a link such as {@code /proc/self/fd/1} leads to a terminal. */
    static boolean isScreen(Path descriptor) {
        try {
            var target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Whether a person is at the terminal. Since Java 22 there is a console even without one, and a new method tells.
     */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean hasConsole() {
        var console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
