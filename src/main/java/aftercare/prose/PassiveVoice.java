package aftercare.prose;

import java.util.Set;

/**
 * Guesses whether an English sentence is passive: a form of "be" and a participle. Too often wrong for one sentence to be
 * reported.
 */
public final class PassiveVoice {
    private static final Set<String> DUTY = WordSet.of("should must shall shouldn't mustn't");
    private static final Set<String> OWED = WordSet.of("ought has have needs need is are");
    /** Words that begin a second clause, or speak to the reader. A sentence with one is not judged: only simple ones are. */
    private static final Set<String> LINKS = WordSet.of("that what which who and or but if when you so nothing nobody");

    /** Words that begin a sentence about some of many, not a duty: "Some tablets have to be taken with food". */
    private static final Set<String> GENERAL = WordSet.of("some most many few");
    /** What is said or thought, not done: "It must be said that rest is not enough". */
    private static final Set<String> SAYING = WordSet.of(
            "said noted remembered admitted stressed mentioned emphasised emphasized hoped pointed recalled recognised"
                    + " recognized acknowledged");

    private static final Set<String> BETWEEN = WordSet.of("not often also usually mostly always never then only");
    private static final Set<String> PARTICIPLES = WordSet.of(
            "made done given taken found known seen shown held kept told felt put set sent left brought built bought caught"
                    + " chosen cut drawn driven eaten hurt led lost meant paid read said sold spread taught thought understood"
                    + " used worn written torn broken begun born shaken thrown fed bent laid hidden hung woken swept beaten"
                    + " lit rung sewn shut forgotten dealt bound");

    /** These say how somebody or something is, and not what is done to it. */
    private static final Set<String> STATES =
            WordSet.of("tired closed crowded relaxed worried pleased excited interested"
                    + " surprised scared bored confused embarrassed married retired finished prepared supposed limited"
                    + " advanced experienced qualified convinced delighted disappointed frightened exhausted stressed"
                    + " annoyed ashamed");

    private PassiveVoice() {}

    public static boolean isIn(Sentence sentence) {
        if (!sentence.has(Trait.BE)) {
            return false;
        }
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (sentence.has(i, Trait.BE)) {
                int next = BETWEEN.contains(sentence.word(i + 1)) ? i + 2 : i + 1;
                if (next < sentence.length() && isParticiple(sentence.word(next))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether it says what must be done but does not tell the reader to do it: "The foot should be raised". Right often enough
     * to be reported for one sentence.
     */
    public static boolean tellsNobody(Sentence sentence) {
        if (!sentence.has(Trait.BARE_BE) || sentence.isOneOf(GENERAL, 0)) {
            return false;
        }
        for (int i = 0; i + 2 < sentence.length() && !LINKS.contains(sentence.word(i)); i++) {
            if (isDuty(sentence, i) && isToBeDone(sentence, i + 1)) {
                return !hasWord(sentence, "by")
                        && !isSaid(sentence, i)
                        && sentence.text().indexOf('?') < 0;
            }
        }
        return false;
    }

    /** Whether "be" and a participle stand here, perhaps after "not" and the like. */
    private static boolean isToBeDone(Sentence sentence, int i) {
        int be = BETWEEN.contains(sentence.word(i)) ? i + 1 : i;
        return be + 1 < sentence.length() && sentence.has(be, Trait.BARE_BE) && isParticiple(sentence.word(be + 1));
    }

    /** "It must be said", "This should be noted". */
    private static boolean isSaid(Sentence sentence, int duty) {
        boolean isOfSpeech = sentence.is("it", 0) || sentence.is("this", 0) || sentence.is("more", 1);
        return isOfSpeech
                && (sentence.isOneOf(SAYING, duty + 2)
                        || sentence.isOneOf(SAYING, duty + 3)
                        || sentence.is("that", duty + 3));
    }

    private static boolean isDuty(Sentence sentence, int i) {
        return DUTY.contains(sentence.word(i))
                || (sentence.word(i).equals("to") && i > 0 && OWED.contains(sentence.word(i - 1)));
    }

    private static boolean hasWord(Sentence sentence, String word) {
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(String word) {
        return (word.length() > 4 && word.endsWith("ed") && !STATES.contains(word)) || PARTICIPLES.contains(word);
    }
}
