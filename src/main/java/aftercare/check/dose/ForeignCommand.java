package aftercare.check.dose;

import aftercare.prose.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to change a medicine in a language other than English.
 *
 * @param own names of medicines that the site adds, in small letters
 */
record ForeignCommand(ForeignLists lists, Set<String> own) {
    /** The most words from a verb to the medicine, or to the second part of the verb, both counted. */
    private static final int NEAR = 7;

    Optional<DoseSpan> find(Sentence sentence) {
        if (sentence.names(lists.unless())) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < sentence.length(); i++) {
            int medicine = isVerb(sentence, i) ? medicine(sentence, i) : -1;
            if (medicine > 0) {
                return Optional.of(new DoseSpan(i, medicine + 1));
            }
        }
        return Optional.empty();
    }

    /** The medicine that a verb is about: nothing but small words stands between. -1 when there is none. */
    private int medicine(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.length(), verb + NEAR); i++) {
            var word = sentence.word(i);
            if (lists.medicines().contains(word) || own.contains(word)) {
                return i;
            }
            if (!lists.between().contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether it is a verb, and not "une double dose". */
    private boolean isVerb(Sentence sentence, int i) {
        if (sentence.isOneOf(lists.between(), i - 1)) {
            return false;
        }
        var word = sentence.word(i);
        var seconds = lists.verbs().seconds().getOrDefault(word, List.of());
        return lists.verbs().alone().contains(word) || (!seconds.isEmpty() && follows(seconds, sentence, i));
    }

    private static boolean follows(List<String> seconds, Sentence sentence, int i) {
        for (int later = i + 1; later < Math.min(sentence.length(), i + NEAR + 1); later++) {
            if (seconds.contains(sentence.word(later))) {
                return true;
            }
        }
        return false;
    }
}
