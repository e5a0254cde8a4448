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
 * Where the user stands: the two streams, the folder and the environment.
 *
 * @param out for results
 * @param err for everything else
 * @param in what the user types, or another program sends
 * @param folder that relative paths begin at; empty for the process's own
 * @param environment the variables that are honoured: {@code NO_COLOR}, {@code TERM}
 * @param screens which of {@code out} and {@code err} a person watches
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Path folder,
        Map<String, String> environment,
        Set<String> screens) {
    /** The launcher knows it for certain, and says which: {@code out,err}. */
    private static final String SCREENS = "aftercare.screens";

    public Terminal {
        environment = Map.copyOf(environment);
        screens = Set.copyOf(screens);
    }

    /** The process's own. Text is UTF-8, whatever the locale, but for a Windows console of another code page. */
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

    /** One plain sentence on standard error. */
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

    /** Writes what is left, and says whether standard output took everything. */
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
        var told = System.getProperty(SCREENS);
        if (told != null) {
            return Set.copyOf(Arrays.asList(told.split(",")));
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

    /** Whether this link of the process to one of its streams leads to a terminal. */
    static boolean isScreen(Path descriptor) {
        try {
            var target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** From Java 22 on there is a console even where nobody watches; the method that tells is as new. */
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
