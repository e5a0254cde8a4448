package aftercare.markdown.parse;

/**
 * Which signs a text has: a quick test before a search. Letters and digits of ASCII, spaces and commas, which most of a text is made
 * of, are passed over at once, so nobody may ask for them.
 */
public final class Signs {
    private static final CharacterSet USUAL =
            new CharacterSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,");

    /** Those of the first 64 characters of ASCII, as bits. */
    private long low;

    /** Those of the other 64. */
    private long high;

    private boolean isBeyondAscii;

    /** The index of the next sign; {@code end} when there is none before it. */
    public static int next(char[] letters, int from, int end) {
        return USUAL.nextOther(letters, from, end);
    }

    public void note(char sign) {
        if (sign < Long.SIZE) {
            low |= 1L << sign;
        } else if (sign < 2 * Long.SIZE) {
            high |= 1L << sign;
        } else {
            isBeyondAscii = true;
        }
    }

    /** Whether a sign of ASCII was noted. */
    public boolean has(char sign) {
        assert sign < 2 * Long.SIZE && !USUAL.has(sign);
        return ((sign < Long.SIZE ? low : high) & (1L << sign)) != 0;
    }

    /** Whether a character that is not in ASCII was noted. */
    public boolean isBeyondAscii() {
        return isBeyondAscii;
    }
}
