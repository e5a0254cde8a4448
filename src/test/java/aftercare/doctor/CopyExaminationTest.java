package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Problem;
import aftercare.status.CopyStatus;
import aftercare.status.PageStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found without a built site to compare a copy with. */
class CopyExaminationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private CopyServer server;

    @BeforeEach
    void publish() throws IOException {
        server = new CopyServer();
        server.put("index.html", "<meta content=\"default-src 'none'\"><p>home</p>");
        server.put(CopyStatus.ADDRESS, status());
    }

    private static String status() {
        var page = new PageStatus(
                "0f",
                "en/guides/rest",
                "sha256-0123456789abcdef",
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.empty(),
                false);
        return new CopyStatus(TODAY, "", new TreeMap<>(Map.of("guides/rest.html", page)), List.of()).json();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void healthyCopyHasNoProblemAndTakesTwoRequests() {
        var diagnosis = examine();

        assertThat(diagnosis.problems().list()).isEmpty();
        assertThat(diagnosis.requests()).isEqualTo(2);
    }

    @Test
    void tellsHeadersThatAreMissingAndCookies() {
        server.withoutHeader.add("Content-Security-Policy");
        server.added.put("Set-Cookie", "visitor=1");

        assertThat(examine().problems().list())
                .allMatch(problem -> problem.code().equals("AC715"))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("Content-Security-Policy"))
                .anyMatch(message -> message.contains("Set-Cookie"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\":2,\"made\":\"2026-11-22\",\"pages\":{}}"})
    void saysThatTheStatusIsThereAndCannotBeRead(String text) {
        server.put(CopyStatus.ADDRESS, text);

        assertThat(examine().problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC725");
            assertThat(problem.message()).doesNotContain("has no");
        });
    }

    @Test
    void saysThatTheStatusIsMissing() {
        server.files.remove(CopyStatus.ADDRESS);

        assertThat(examine().problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC725");
            assertThat(problem.message()).contains("404");
        });
    }

    private Diagnosis examine() {
        return CopyExamination.of(server.base(), Knowledge.of(TODAY), PublishedCopy.client());
    }
}
