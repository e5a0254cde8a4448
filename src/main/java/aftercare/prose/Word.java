package aftercare.prose;

import java.util.List;

/**
 * A word of a language, such as {@code ankle}; one object serves all its places in all texts.
 *
 * @param text in small letters, with straight apostrophes: {@code don't}; a number or a {@code %} as it is
 * @param syllables as in English; 0 for a number
 * @param phrases of the word lists that begin with it; most often none
 * @param traits the bits of its traits, and of the lists that one of its phrases stands in
 */
record Word(String text, int syllables, List<Phrase> phrases, int traits) {
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
