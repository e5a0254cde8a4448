package aftercare.check.dose;

import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Set;

/** Tells whether a sentence says when to change a medicine, or whom to ask, so that it is no bare command. */
record Conditions(Sentence sentence) {
    /** How many words before and behind are looked at, so that a long text is read in linear time. */
    private static final int NEAR = 60;

    private static final Set<String> WHEN = WordSet.of("if when unless");
    private static final Set<String> ASKED = WordSet.of(
            "doctor doctors pharmacist nurse midwife prescriber dentist surgeon team ask call ring phone emergency"
                    + " ambulance hospital leaflet");
    /** "Stop it when you feel better" tells when, but is no reason to stop a medicine. */
    private static final Set<String> WELL = WordSet.of("better well fine okay gone goes stops");

    private static final Set<String> PRONOUNS = WordSet.of("you it they she he");

    /** Whether it says near a word when, or whom to ask. */
    boolean areIn(int word) {
        for (int i = Math.max(0, word - NEAR); i < Math.min(sentence.length(), word + NEAR); i++) {
            if (sentence.isOneOf(ASKED, i) || (sentence.isOneOf(WHEN, i) && !isWhenWell(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says near a word whom to ask. */
    boolean nameSomebody(int word) {
        return sentence.names(ASKED, word - NEAR, word + NEAR);
    }

    /** Whether something is denied, other than in "if you do not": "skip your insulin if you do not eat" denies nothing. */
    boolean deny() {
        for (int i = 0; sentence.has(Trait.DENIAL) && i < sentence.length(); i++) {
            if (sentence.has(i, Trait.DENIAL) && !isIf(i - 1) && !isIf(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "if you", "when it" or the like ends here. */
    private boolean isIf(int i) {
        return sentence.isOneOf(PRONOUNS, i) && sentence.isOneOf(WHEN, i - 1);
    }

    /** "when you feel better", "once the pain goes". */
    private boolean isWhenWell(int i) {
        return (sentence.is("when", i) || sentence.is("if", i)) && sentence.names(WELL, i + 1, i + 5);
    }
}
