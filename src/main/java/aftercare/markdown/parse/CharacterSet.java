package aftercare.markdown.parse;

import java.util.BitSet;

/** A set of ASCII characters with fast look-up. */
public final class CharacterSet {
    private final boolean[] marks = new boolean[128];

    public CharacterSet(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            marks[characters.charAt(i)] = true;
        }
    }

    CharacterSet(BitSet characters) {
        characters.stream().forEach(c -> marks[c] = true);
    }

    public boolean has(char c) {
        return c < marks.length && marks[c];
    }

    int count(char[] letters) {
        int count = 0;
        for (int i = next(letters, 0, letters.length); i < letters.length; i = next(letters, i + 1, letters.length)) {
            count++;
        }
        return count;
    }

    /**
     * The index of the next letter that is in the set; {@code end} when there is none before it. Letters that were taken out of a
     * text are looked through several times faster than the text.
     */
    public int next(char[] letters, int start, int end) {
        var set = marks;
        int i = start;
        while (i < end && (letters[i] >= set.length || !set[letters[i]])) {
            i++;
        }
        return i;
    }

    /** The index of the next letter that is not in the set; {@code end} when there is none before it. */
    public int nextOther(char[] letters, int start, int end) {
        var set = marks;
        int i = start;
        while (i < end && letters[i] < set.length && set[letters[i]]) {
            i++;
        }
        return i;
    }
}
