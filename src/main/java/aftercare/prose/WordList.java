package aftercare.prose;

import java.util.Locale;

/** The word lists of English, each a file of {@code writing/en/}. */
public enum WordList {
    /** Hard words that have a plain one. */
    JARGON(16),
    /** Hard words that few readers know, and that harm when misread. */
    HARD_TERMS(17),
    /** Words that promise more than any treatment can. */
    PROMISES(18),
    /** Words that speak of what was studied. */
    STUDIES(19),
    /** Words that ask readers to do sums. */
    SUMS(20),
    /** Words that hurt those they speak of. */
    HURTFUL(21);

    private final int bit;

    /** @param bit its bit among the traits of a word, above those of {@link Trait} */
    WordList(int bit) {
        this.bit = 1 << bit;
    }

    /** Whether a site may say that its readers know the words. */
    boolean isHardWord() {
        return this == JARGON || this == HARD_TERMS;
    }

    int bit() {
        return bit;
    }

    /** The name of its file: {@code hard-terms}. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
