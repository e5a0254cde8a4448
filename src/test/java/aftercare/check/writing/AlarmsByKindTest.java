package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right alarms and false ones of each kind, in {@code alarms.txt}. */
class AlarmsByKindTest {
    private static final List<WritingCheck> CHECKS = Stream.concat(
                    CheckedWriting.OF_SENTENCES.stream(), Stream.of(new PercentCheck(), new ClaimWithoutSourceCheck()))
            .toList();

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/writing/alarms.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsWhatIsMeantAndNoMore(String line) {
        var parts = line.split(" ", 3);
        boolean isTold = CheckedWriting.codes(CHECKS, parts[2]).anyMatch(parts[0]::equals);
        assertThat(isTold).isEqualTo(parts[1].equals("+"));
    }
}
