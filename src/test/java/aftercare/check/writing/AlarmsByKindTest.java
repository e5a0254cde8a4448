package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Right alarms and false ones of each kind, in {@code alarms.txt}. */
class AlarmsByKindTest {
    private static final List<WritingCheck> CHECKS = Stream.concat(
                    CheckedWriting.OF_SENTENCES.stream(), Stream.of(new PercentCheck(), new ClaimWithoutSourceCheck()))
            .toList();

    @Test
    void tellsWhatIsMeantAndNoMore() throws IOException {
        var wrong = Files.readAllLines(Path.of("src/test/resources/writing/alarms.txt")).stream()
                .filter(line -> !line.startsWith("#") && !isRight(line));
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(String line) {
        var parts = line.split(" ", 3);
        boolean isTold = CheckedWriting.codes(CHECKS, parts[2]).anyMatch(parts[0]::equals);
        return isTold == parts[1].equals("+");
    }
}
