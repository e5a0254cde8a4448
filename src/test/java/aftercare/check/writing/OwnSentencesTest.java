package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that a check of writing has to tell of, each with its code, and sentences that all of them leave alone. */
class OwnSentencesTest {
    private static final Path EDITORS = Path.of("src/test/resources/editors");
    private static final List<WritingCheck> CHECKS = Stream.concat(
                    CheckedWriting.OF_SENTENCES.stream(), Stream.of(new ClaimWithoutSourceCheck()))
            .toList();

    private static List<String> codes(String text) {
        return CheckedWriting.codes(CHECKS, text).distinct().toList();
    }

    static Stream<String> bad() throws IOException {
        return Files.readAllLines(EDITORS.resolve("sentences-bad.txt")).stream();
    }

    static Stream<String> good() throws IOException {
        return Files.readAllLines(EDITORS.resolve("sentences-good.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isTold(String line) {
        var parts = line.split(" \\| ", 2);
        assertThat(codes(parts[1])).contains(parts[0]);
    }

    @ParameterizedTest
    @MethodSource("good")
    void isLeftAlone(String line) {
        assertThat(codes(line)).isEmpty();
    }
}
