package aftercare.check.writing;

import static aftercare.check.content.SampleGuide.guide;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.prose.ManuscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Right alarms and false ones in languages other than English, in {@code alarms-abroad.txt}. */
class AlarmsAbroadTest {
    private static final List<WritingCheck> CHECKS = List.of(new DoseCheck(), new LocalServiceCheck());

    @Test
    void tellsWhatIsMeantAndNoMore() throws IOException {
        var wrong = Files.readAllLines(Path.of("src/test/resources/writing/alarms-abroad.txt")).stream()
                .filter(line -> !line.startsWith("#") && !isRight(line));
        assertThat(wrong).isEmpty();
    }

    private static boolean isRight(String line) {
        var parts = line.split(" ", 4);
        var page = guide("heat").locale(parts[0]).body(body -> body.paragraph(parts[3]));
        var text = new ManuscriptReader(parts[0]).of(page.build());
        boolean isTold = WritingChecks.run(CHECKS, text).stream()
                .anyMatch(problem -> problem.code().equals(parts[1]));
        return isTold == parts[2].equals("+");
    }
}
