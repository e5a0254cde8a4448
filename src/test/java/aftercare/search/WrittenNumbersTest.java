package aftercare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests that numbers in an index are read as they were written. */
class WrittenNumbersTest {
    /** The numbers around each at which one more digit is needed. */
    private static final int[] NUMBERS = IntStream.of(
                    0, 32, 1024, 32_768, 1_048_576, 33_554_432, 1_073_741_824, Integer.MAX_VALUE)
            .flatMap(edge -> IntStream.of(Math.max(0, edge - 1), edge, edge + 1))
            .filter(number -> number >= 0)
            .toArray();

    @Test
    void readsWhatWasWritten() {
        var written = new StringBuilder();
        IntStream.of(NUMBERS).forEach(number -> Numbers.append(number, written));
        var read = new WrittenNumbers(written.toString());
        assertThat(IntStream.of(NUMBERS).map(number -> read.next()).toArray()).isEqualTo(NUMBERS);
    }

    @Test
    void bytesAreThoseOfTexts() {
        var written = new StringBuilder();
        var bytes = new byte[NUMBERS.length * Numbers.MOST_DIGITS];
        int length = 0;
        for (int number : NUMBERS) {
            Numbers.append(number, written);
            length = Numbers.put(number, bytes, length);
        }
        assertThat(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).isEqualTo(written.toString());
    }
}
