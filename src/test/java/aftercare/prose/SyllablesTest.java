package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares syllable counts with the CMU Pronouncing Dictionary. */
class SyllablesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/syllables/cmudict-sample.txt");

    @Test
    void isRightForNinetyNineInHundredOfTheWordsWeUse() throws IOException {
        assertThat(rightOfHundred("## content")).isGreaterThan(99);
    }

    /** Half of the dictionary are names, many from other languages. */
    @Test
    void isRightForNineInTenOfAllWords() throws IOException {
        assertThat(rightOfHundred("## dictionary")).isGreaterThan(92);
    }

    private static double rightOfHundred(String part) throws IOException {
        var lines = part(Files.readAllLines(SAMPLE), part);
        assertThat(lines).hasSizeGreaterThan(1500);
        return 100.0 * lines.stream().filter(SyllablesTest::isRight).count() / lines.size();
    }

    private static List<String> part(List<String> lines, String title) {
        int start = lines.indexOf(title) + 1;
        int end = start;
        while (end < lines.size() && !lines.get(end).startsWith("#")) {
            end++;
        }
        return lines.subList(start, end);
    }

    private static boolean isRight(String line) {
        var parts = line.split(" ", -1);
        return Arrays.asList(parts[1].split(",")).contains(String.valueOf(Syllables.of(parts[0])));
    }

    @Test
    void countsEachPartOfAWordWithHyphens() {
        assertThat(Syllables.of("anti-inflammatory")).isEqualTo(7);
    }
}
