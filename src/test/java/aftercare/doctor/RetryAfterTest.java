package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 second",
                "120 | 120 seconds",
                "7200 | 120 minutes",
                "99999 | 28 hours",
                "300000 | 4 days",
                "Sun, 22 Nov 2026 10:30:00 GMT | 3 hours"
            })
    void saysTheTimeInWords(String typed, String words) {
        assertThat(of(503, typed).map(RetryAfter::words)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", "-5", "99999999999999"})
    void takesNoNoticeOfWhatIsNoTime(String typed) {
        assertThat(of(429, typed)).isEmpty();
    }

    @Test
    void asksNobodyToWaitWhoGotAPage() {
        assertThat(of(200, "5")).isEmpty();
    }

    private static Optional<Duration> of(int status, String typed) {
        var headers = HttpHeaders.of(Map.of("Retry-After", List.of(typed)), (name, value) -> true);
        return RetryAfter.of(
                new Response(URI.create("http://x/"), status, headers, new byte[0], false, Optional.empty(), ""), NOW);
    }
}
