package aftercare.check.dose;

import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an amount of a medicine, or how often to take it, in a language other than English.
 *
 * @param own names of medicines that the site adds, in small letters
 */
record ForeignDose(Sentence sentence, ForeignLists lists, Set<String> own) {
    private static final int NEAR = 4;
    /** How far from the verb that tells to take it a medicine stands. */
    private static final int FAR = 8;

    private static final Set<String> SUBJECTS = WordSet.of("vous tu sie du si cuando que qui usted");

    Optional<DoseSpan> find() {
        for (int i = 0; i < sentence.length(); i++) {
            int from = amount(i);
            if (from >= 0) {
                return Optional.of(new DoseSpan(from, i + 1));
            }
        }
        boolean isOfMedicine = sentence.names(lists.medicines()) || sentence.names(own);
        return isOfMedicine && isTakenWithMedicine() ? often() : Optional.empty();
    }

    /** The index where an amount begins whose last word is this one; -1 when there is none. */
    private int amount(int i) {
        if (sentence.isOneOf(lists.doses(), i)) {
            return isCount(i - 1) ? i - 1 : isTaken(i) ? i : -1;
        }
        if (sentence.isOneOf(lists.pieces(), i)) {
            return pieces(i);
        }
        boolean isMeasure = sentence.isOneOf(lists.measures(), i)
                && isCount(i - 1)
                && (sentence.names(lists.medicines()) || sentence.names(own) || sentence.names(lists.organs()));
        return isMeasure ? i - 1 : -1;
    }

    private int pieces(int i) {
        if (isCount(i - 1)) {
            return new CountedPieces(sentence, i - 1, i).areNoDose() ? -1 : i - 1;
        }
        boolean isOne = sentence.isOneOf(lists.ones(), i - 1) || isOneInWord(i);
        return isOne && isTaken(i) && often().isPresent() ? i : -1;
    }

    /** Arabic says "a tablet" in one word. */
    private boolean isOneInWord(int i) {
        return !lists.doses().isEmpty() && sentence.isOneOf(lists.taking(), i - 1);
    }

    private boolean isCount(int i) {
        return sentence.isNumber(i) || sentence.isOneOf(lists.counts(), i);
    }

    private boolean isTaken(int i) {
        for (int before = Math.max(0, i - NEAR); before < i; before++) {
            if (isTold(before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells to take a medicine that is near it. */
    private boolean isTakenWithMedicine() {
        for (int verb = 0; verb < sentence.length(); verb++) {
            for (int i = verb + 1; isTold(verb) && i < verb + FAR; i++) {
                if (sentence.isOneOf(lists.medicines(), i) || sentence.isOneOf(own, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a verb tells to take something, and not "if you take it". */
    private boolean isTold(int verb) {
        return sentence.isOneOf(lists.taking(), verb) && !sentence.isOneOf(SUBJECTS, verb - 1);
    }

    /** The words that say how often. */
    private Optional<DoseSpan> often() {
        for (int i = 0; i < sentence.length(); i++) {
            var seconds = lists.often().seconds().getOrDefault(sentence.word(i), List.of());
            for (int later = i + 1; !seconds.isEmpty() && later < i + NEAR && later < sentence.length(); later++) {
                if (seconds.contains(sentence.word(later))) {
                    return Optional.of(new DoseSpan(i, later + 1));
                }
            }
        }
        return Optional.empty();
    }
}
