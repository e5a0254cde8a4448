package aftercare.search;

/**
 * Writes numbers, from 0, in base 32 and without spaces between them. There are two alphabets of 32 digits: the last
 * digit of a number is taken from the first, all others from the second. So the browser sees where a number ends.
 */
final class Numbers {
    /** The largest number of one digit. */
    static final int LAST = 31;

    /** The number of bits in a digit. */
    static final int BITS = 5;

    /** The most digits of a number. */
    static final int MOST_DIGITS = 7;

    private static final int BASE = LAST + 1;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";

    private static final int[] VALUES = values();

    private Numbers() {}

    private static int[] values() {
        int[] values = new int['z' + 1];
        for (int digit = 0; digit < DIGITS.length(); digit++) {
            values[DIGITS.charAt(digit)] = digit;
        }
        return values;
    }

    /** The place of a digit in both alphabets, one after the other. */
    static int digit(byte character) {
        return VALUES[character];
    }

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

    /**
     * Writes a number to bytes that have room for it.
     *
     * @return where it ends
     */
    static int put(int number, byte[] written, int at) {
        int end = number < BASE ? at : putBeforeLast(number / BASE, written, at);
        written[end] = (byte) DIGITS.charAt(number % BASE);
        return end + 1;
    }

    private static int putBeforeLast(int number, byte[] written, int at) {
        int end = number < BASE ? at : putBeforeLast(number / BASE, written, at);
        written[end] = (byte) DIGITS.charAt(BASE + number % BASE);
        return end + 1;
    }
}
