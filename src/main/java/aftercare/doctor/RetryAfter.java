package aftercare.doctor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a server asks to wait, from its header {@code Retry-After}: a number of seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    private RetryAfter() {}

    /** The time to wait; empty if a response asks for none, or names no readable time. */
    static Optional<Duration> of(Response response, Instant now) {
        var typed = response.header("Retry-After").strip();
        if (!response.asksToWait() || typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(typed)));
        }
        try {
            var until = ZonedDateTime.parse(typed, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
