package aftercare.prose;

/** Turns parts of texts into words. Each word is made once, without a new string for each place. Used by one thread. */
final class Vocabulary {
    private static final int FIRST_SIZE = 1 << 12;
    /** Limits the number of words kept, so that unusual texts cannot use up the memory. */
    private static final int MOST_WORDS = 1 << 16;

    /** The lower-case form of each ASCII character. */
    private static final char[] SMALL = smallAscii();

    private final Lexicon lexicon;
    private char[] letters = new char[64];
    private Word[] words = new Word[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int count;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Word of(String text, int start, int end) {
        int length = end - start;
        int hash = takeLetters(text, start, length);
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            if (hashes[slot] == hash && isTaken(words[slot].text(), length)) {
                return words[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return add(length, hash);
    }

    private Word add(int length, int hash) {
        var word = lexicon.word(new String(letters, 0, length));
        if (count * 2 >= words.length) {
            grow();
        }
        put(word, hash);
        count++;
        return word;
    }

    private void put(Word word, int hash) {
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        hashes[slot] = hash;
    }

    private void grow() {
        var oldWords = words;
        int[] oldHashes = hashes;
        boolean full = count >= MOST_WORDS;
        words = new Word[full ? FIRST_SIZE : oldWords.length * 2];
        hashes = new int[words.length];
        count = full ? 0 : count;
        for (int i = 0; !full && i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                put(oldWords[i], oldHashes[i]);
            }
        }
    }

    /** Stores a word's letters in lower case, and returns their hash. */
    private int takeLetters(String text, int start, int length) {
        if (length > letters.length) {
            letters = new char[length * 2];
        }
        text.getChars(start, start + length, letters, 0);
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            char small = c < SMALL.length ? SMALL[c] : small(c);
            letters[i] = small;
            hash = 31 * hash + small;
        }
        return hash ^ (hash >>> 15);
    }

    private boolean isTaken(String word, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static char[] smallAscii() {
        var small = new char[0x80];
        for (char c = 0; c < small.length; c++) {
            small[c] = small(c);
        }
        return small;
    }

    private static char small(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
