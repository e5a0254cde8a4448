package aftercare.prose;

/** Turns stretches of text into words, each made once, without a new string for every place. Used by one thread. */
final class Vocabulary {
    private static final int FIRST_SIZE = 1 << 12;
    /** A text of made-up words must not fill the memory. */
    private static final int MOST_WORDS = 1 << 16;

    private final Lexicon lexicon;
    private Word[] words = new Word[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int count;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Word of(String text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            if (hashes[slot] == hash && isSame(words[slot].text(), text, start, end)) {
                return words[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return add(text, start, end, hash);
    }

    private Word add(String text, int start, int end, int hash) {
        var letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            letters.append(small(text.charAt(i)));
        }
        var word = lexicon.word(letters.toString());
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

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + small(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean isSame(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
