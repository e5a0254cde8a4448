package aftercare.prose;

import java.util.Arrays;

/** Turns parts of texts into words. Each word is made once, without a new string for each place. Used by one thread. */
final class Vocabulary {
    private static final int FIRST_SIZE = 1 << 12;
    /** Limits the number of words kept, so that unusual texts cannot use up the memory. */
    private static final int MOST_WORDS = 1 << 16;

    private final Lexicon lexicon;
    /** The forms in which words were typed, each in a slot near its hash: "The" and "the" have one word and two slots. */
    private char[][] forms = new char[FIRST_SIZE][];

    private int[] hashes = new int[FIRST_SIZE];
    private Word[] words = new Word[FIRST_SIZE];
    private int count;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Word of(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            if (hashes[slot] == hash && stands(forms[slot], text, start, end)) {
                return words[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return add(Arrays.copyOfRange(text, start, end), hash);
    }

    private Word add(char[] form, int hash) {
        var small = small(form);
        var word = Arrays.equals(small, form) ? lexicon.word(new String(form)) : of(small, 0, small.length);
        if (count * 2 >= words.length) {
            grow();
        }
        put(form, hash, word);
        count++;
        return word;
    }

    private void put(char[] form, int hash, Word word) {
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        forms[slot] = form;
        hashes[slot] = hash;
        words[slot] = word;
    }

    private void grow() {
        var oldForms = forms;
        int[] oldHashes = hashes;
        var oldWords = words;
        boolean full = count >= MOST_WORDS;
        int size = full ? FIRST_SIZE : oldWords.length * 2;
        forms = new char[size][];
        hashes = new int[size];
        words = new Word[size];
        count = full ? 0 : count;
        for (int i = 0; !full && i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                put(oldForms[i], oldHashes[i], oldWords[i]);
            }
        }
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean stands(char[] form, char[] text, int start, int end) {
        if (form.length != end - start) {
            return false;
        }
        for (int i = 0; i < form.length; i++) {
            if (form[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** The form in which words are compared: in lower case, with straight apostrophes. */
    private static char[] small(char[] form) {
        var small = new char[form.length];
        for (int i = 0; i < form.length; i++) {
            small[i] = form[i] == '’' ? '\'' : Character.toLowerCase(form[i]);
        }
        return small;
    }
}
