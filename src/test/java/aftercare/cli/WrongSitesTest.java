package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a check of wrong content always ends with problems, never with an internal error. */
class WrongSitesTest {
    static Stream<Path> sites() throws IOException {
        try (var sites = Files.list(Path.of("src/test/resources/sites-invalid"))) {
            return sites.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void endsWithProblemsForPeople(Path site) {
        var session = Session.in(Path.of(""));

        assertThat(session.run(
                        "check",
                        "--today",
                        "2026-11-22",
                        "--content",
                        site.resolve("content").toString()))
                .as(session.err())
                .isEqualTo(1);
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).doesNotContain("Exception", "\tat ");
    }
}
