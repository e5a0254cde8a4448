package aftercare.cli;

import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.cli.terminal.TextWidth;
import aftercare.copy.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** Shows the progress of a long build in one line on standard error, and erases it at the end. */
final class ProgressLine implements Progress, AutoCloseable {
    /** Builds shorter than this show no progress. */
    private static final Duration DELAY = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String ERASE = "\r" + (char) 27 + "[K";
    private static final int WIDTH = 79;

    private final PrintStream err;
    private final boolean isWatched;
    private final Stopwatch stopwatch = Stopwatch.start();
    private Duration next = DELAY;
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
        if (isWatched && stopwatch.elapsed().compareTo(DELAY) >= 0) {
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
