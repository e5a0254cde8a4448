package aftercare.search;

import org.jspecify.annotations.Nullable;

/**
 * The postings of words that were met before, found by the letters of a word, so that no text is made of one that is known.
 * Used by one thread.
 */
final class MetWords {
    /** A power of two. */
    private static final int AT_FIRST = 1 << 11;

    private char[][] words = new char[AT_FIRST][];
    private StemPostings[] postings = new StemPostings[AT_FIRST];
    private int size;

    /**
     * The postings of the word that the first letters are; null if it is new.
     *
     * @param hash of the word, as a text has it
     */
    @Nullable
    StemPostings find(char[] letters, int length, int hash) {
        int last = words.length - 1;
        for (int place = place(hash) & last; ; place = (place + 1) & last) {
            var word = words[place];
            if (word == null) {
                return null;
            }
            if (word.length == length && startsWith(letters, word)) {
                return postings[place];
            }
        }
    }

    private static int place(int hash) {
        return hash ^ (hash >>> 16);
    }

    private static boolean startsWith(char[] letters, char[] word) {
        for (int i = 0; i < word.length; i++) {
            if (letters[i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds a word that is new. */
    void add(String word, StemPostings own) {
        if (2 * ++size > words.length) {
            grow();
        }
        put(word.toCharArray(), word.hashCode(), own);
    }

    private void put(char[] word, int hash, StemPostings own) {
        int last = words.length - 1;
        int place = place(hash) & last;
        while (words[place] != null) {
            place = (place + 1) & last;
        }
        words[place] = word;
        postings[place] = own;
    }

    private void grow() {
        var fewer = words;
        var theirs = postings;
        words = new char[2 * fewer.length][];
        postings = new StemPostings[words.length];
        for (int i = 0; i < fewer.length; i++) {
            var word = fewer[i];
            if (word != null) {
                put(word, new String(word).hashCode(), theirs[i]);
            }
        }
    }
}
