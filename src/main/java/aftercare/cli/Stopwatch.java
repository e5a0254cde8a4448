package aftercare.cli;

import java.time.Duration;

/** Measures how long a command takes, from {@link #start}. */
record Stopwatch(long startedNanos) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** The time so far as text: {@code 0.8 s}. */
    String words() {
        long tenths = Math.round(elapsed().toMillis() / 100.0);
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
