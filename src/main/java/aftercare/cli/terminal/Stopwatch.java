package aftercare.cli.terminal;

import java.time.Duration;

/** Measures how long a command takes, from {@link #start}. */
public record Stopwatch(long startedNanos) {

    /** Starts a stopwatch. */
    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    /** The time so far. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** The time so far as text: {@code 0.8 s}. */
    public String words() {
        long tenths = Math.round(elapsed().toMillis() / 100.0);
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
