package aftercare.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryTest {
    private static final Location FILE = Location.ofFile("content/en/guides/x.md");

    @Test
    void aReaderThatFailsIsOneProblemOfItsFile() {
        for (Throwable planted : List.of(new IndexOutOfBoundsException("2049"), new StackOverflowError())) {
            var result = Boundary.READING.<String>collect(FILE, problems -> {
                problems.warning("AC121", FILE, "Found before the fault.", "");
                if (planted instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) planted;
            });
            assertThat(result.value()).isEmpty();
            assertThat(result.problems().list())
                    .extracting(
                            Problem::code,
                            problem -> problem.location().file(),
                            problem -> problem.fault().orElseThrow())
                    .containsExactly(tuple("AC162", FILE.file(), planted));
        }
    }
}
