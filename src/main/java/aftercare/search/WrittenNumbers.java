package aftercare.search;

/** Reads, one after another, what {@link Numbers} wrote. Used by one thread. */
final class WrittenNumbers {
    private final String written;
    private int at;

    WrittenNumbers(String written) {
        this.written = written;
    }

    int next() {
        int number = 0;
        int digit = Numbers.digit(written.charAt(at++));
        while (digit > Numbers.LAST) {
            number = (number << Numbers.BITS) + digit - Numbers.LAST - 1;
            digit = Numbers.digit(written.charAt(at++));
        }
        return (number << Numbers.BITS) + digit;
    }
}
