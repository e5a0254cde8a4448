package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Terminal;
import aftercare.cli.terminal.TextWidth;
import aftercare.copy.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** One line on standard error that says how far a long build has come, and is gone when it ends. */
final class ProgressLine implements Progress, AutoCloseable {
    /** A shorter build shows none. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String ERASE = "\r" + (char) 27 + "[K";
    private static final int WIDTH = 79;

    private final PrintStream err;
    private final boolean isWatched;
    private final Stopwatch stopwatch = Stopwatch.start();
    private Duration next = PATIENCE;
    private boolean isShown;

    ProgressLine(PrintStream err, boolean isWatched) {
        this.err = err;
        this.isWatched = isWatched;
    }

    static ProgressLine on(Terminal terminal, ScreenOptions screen) {
        return new ProgressLine(terminal.err(), terminal.isErrWatched() && !screen.isQuiet());
    }

    @Override
    public void step(String words, int done, int of) {
        if (isWatched && stopwatch.elapsed().compareTo(PATIENCE) >= 0) {
            show(of > 0 ? words + ": " + done + " of " + of : words);
        }
    }

    private synchronized void show(String words) {
        var elapsed = stopwatch.elapsed();
        if (elapsed.compareTo(next) < 0) {
            return;
        }
        next = elapsed.plus(PAUSE);
        isShown = true;
        err.print(ERASE + TextWidth.start(PrintableText.text(words), WIDTH));
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (isShown) {
            err.print(ERASE);
            err.flush();
        }
    }
}
