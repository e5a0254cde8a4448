package aftercare.markdown.parse;

/** A set of ASCII characters with fast look-up. */
public final class CharacterSet {
    private final boolean[] marks = new boolean[128];

    public CharacterSet(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            marks[characters.charAt(i)] = true;
        }
    }

    public boolean has(char c) {
        return c < marks.length && marks[c];
    }

    int count(String text) {
        char[] letters = text.toCharArray();
        int count = 0;
        for (int i = next(letters, 0); i < letters.length; i = next(letters, i + 1)) {
            count++;
        }
        return count;
    }

    /** The index of the next character of the set; {@code end} when there is none before it. */
    public int next(String text, int start, int end) {
        int i = start;
        while (i < end && !has(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** As {@link #next(String, int, int)}, in a text whose letters were taken out, because all of it is looked through. */
    int next(char[] letters, int start) {
        int i = start;
        while (i < letters.length && !has(letters[i])) {
            i++;
        }
        return i;
    }
}
