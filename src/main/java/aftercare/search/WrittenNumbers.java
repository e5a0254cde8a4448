package aftercare.search;

import java.nio.charset.StandardCharsets;

/** Reads, one after another, what {@link Numbers} wrote. Used by one thread. */
final class WrittenNumbers {
    private final byte[] written;
    private int at;

    WrittenNumbers(String written) {
        this.written = written.getBytes(StandardCharsets.ISO_8859_1);
    }

    int next() {
        int number = 0;
        int digit = Numbers.digit(written[at++]);
        while (digit > Numbers.LAST) {
            number = (number << Numbers.BITS) + digit - Numbers.LAST - 1;
            digit = Numbers.digit(written[at++]);
        }
        return (number << Numbers.BITS) + digit;
    }
}
