package aftercare.doctor;

import java.time.Duration;

/**
 * How long an examination waits.
 *
 * @param each for the answer to one request
 * @param total for the whole examination of one copy
 */
record Patience(Duration each, Duration total) {
    /** For every file of a copy. */
    static final Patience OF_ALL_FILES = new Patience(Duration.ofSeconds(10), Duration.ofMinutes(20));

    /** For a look at what a copy says of itself. */
    static final Patience OF_A_LOOK = new Patience(Duration.ofSeconds(10), Duration.ofMinutes(1));
}
