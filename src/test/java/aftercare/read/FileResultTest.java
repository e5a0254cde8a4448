package aftercare.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import aftercare.problem.Problem;
import aftercare.read.file.ContentFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileResultTest {
    private static final ContentFile FILE = new ContentFile("en/guides/x.md", "content/en/guides/x.md", 3);

    @Test
    void aReaderThatFailsIsOneProblemOfItsFile() {
        for (Throwable planted : List.of(new IndexOutOfBoundsException("2049"), new StackOverflowError())) {
            var result = FileResult.<String>of(FILE, (file, problems) -> {
                problems.warning("AC121", file.at(), "Found before the fault.", "");
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
                    .containsExactly(tuple("AC162", FILE.shown(), planted));
        }
    }
}
