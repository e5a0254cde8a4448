package aftercare.doctor;

import java.time.Duration;

/**
 * How long an examination waits.
 *
 * @param each for the answer to one request
 * @param total for the whole examination of one copy
 */
record TimeLimits(Duration each, Duration total) {
    /** Limits for requesting every file of a copy. */
    static final TimeLimits OF_ALL_FILES = new TimeLimits(Duration.ofSeconds(10), Duration.ofMinutes(20));

    /** Limits for requesting only what a copy says about itself. */
    static final TimeLimits OF_A_LOOK = new TimeLimits(Duration.ofSeconds(10), Duration.ofMinutes(1));
}
