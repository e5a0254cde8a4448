package aftercare.prose;

import java.util.List;

/**
 * A word of a language, such as {@code ankle}; one object serves all its places in all texts.
 *
 * @param text in small letters, with straight apostrophes: {@code don't}; a number or a {@code %} as it is
 * @param syllables as in English; 0 for a number
 * @param phrases of the word lists, of which it is the key; most often none
 * @param traits the bits of its traits, and of the lists that one of its phrases stands in
 * @param hash of its text, by FNV-1a
 */
record Word(String text, int syllables, List<KeyedPhrase> phrases, int traits, long hash) {
    /** The hash of no words. */
    static final long HASH_START = 0xcbf29ce484222325L;

    private static final long HASH_PRIME = 0x100000001b3L;

    Word(String text, int syllables, List<KeyedPhrase> phrases, int traits) {
        this(text, syllables, phrases, traits, text.chars().asLongStream().reduce(HASH_START, Word::hashed));
    }

    /** A hash with another one, such as that of the next word, behind it. */
    static long hashed(long before, long next) {
        return (before ^ next) * HASH_PRIME;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Of three syllables or more: hard by SMOG. */
    boolean isLong() {
        return syllables >= 3;
    }
}
