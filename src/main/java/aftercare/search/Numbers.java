package aftercare.search;

/**
 * Writes numbers, from 0, in base 32 and without spaces between them. There are two alphabets of 32 digits: the last
 * digit of a number is taken from the first, all others from the second. So the browser sees where a number ends.
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
