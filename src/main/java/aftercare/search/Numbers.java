package aftercare.search;

/**
 * Writes numbers from 0 in digits to the base 32, without a space between: the last digit of a number is of the first half of
 * the alphabet, all before it are of the second.
 */
final class Numbers {
    /** The largest number of one digit. */
    static final int LAST = 31;

    private static final int BASE = LAST + 1;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";

    private Numbers() {}

    static void append(int number, StringBuilder written) {
        if (number >= BASE) {
            appendBeforeLast(number / BASE, written);
        }
        written.append(DIGITS.charAt(number % BASE));
    }

    private static void appendBeforeLast(int number, StringBuilder written) {
        if (number >= BASE) {
            appendBeforeLast(number / BASE, written);
        }
        written.append(DIGITS.charAt(BASE + number % BASE));
    }
}
