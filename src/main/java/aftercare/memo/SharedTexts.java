package aftercare.memo;

import java.util.Arrays;

/**
 * Short texts that many records have, such as the ids of topics and sources, so that each is in memory once. Safe for threads: at
 * worst a text is there twice.
 */
final class SharedTexts {
    /** The most characters of a text that is shared; longer ones are seldom alike. */
    private static final int LONGEST = 24;

    /** A power of two. */
    private static final int PLACES = 1 << 12;

    private final String[] texts = new String[PLACES];

    SharedTexts() {
        Arrays.fill(texts, "");
    }

    /** An equal text, the one that is shared if there is one. */
    String same(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int place = text.hashCode() & (PLACES - 1);
        var known = texts[place];
        if (known.equals(text)) {
            return known;
        }
        texts[place] = text;
        return text;
    }
}
