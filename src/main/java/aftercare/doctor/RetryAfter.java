package aftercare.doctor;

import aftercare.format.Counted;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Reads how long a server asks to wait, from its header {@code Retry-After}: a number of seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final WaitUnit DAYS = new WaitUnit(Duration.ofDays(1), Duration.ofDays(2), "day");
    private static final List<WaitUnit> UNITS = List.of(
            new WaitUnit(Duration.ofSeconds(1), Duration.ofMinutes(2), "second"),
            new WaitUnit(Duration.ofMinutes(1), Duration.ofHours(2), "minute"),
            new WaitUnit(Duration.ofHours(1), Duration.ofDays(2), "hour"));

    private RetryAfter() {}

    /** A time to wait in words, not shorter than it is: {@code 28 hours}. */
    static String words(Duration wait) {
        return UNITS.stream()
                .filter(unit -> wait.compareTo(unit.upTo()) <= 0)
                .findFirst()
                .orElse(DAYS)
                .of(wait);
    }

    private record WaitUnit(Duration one, Duration upTo, String name) {
        String of(Duration wait) {
            return Counted.of((wait.toSeconds() + one.toSeconds() - 1) / one.toSeconds(), name);
        }
    }

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
