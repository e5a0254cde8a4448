package aftercare.check.writing;

import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Set;

/** Finds shares of people: {@code 1 in 10}, {@code 4 out of 5}, {@code 10%}. */
final class Shares {
    private static final Set<String> PEOPLE =
            Set.of(("people adults adult children women men patients clients users those us them babies"
                            + " mothers parents pregnancies births cases injuries sprains participants volunteers"
                            + " readers workers runners teenagers boys girls smokers everybody everyone who")
                    .split(" "));

    /** Of the trait {@code PART}, without which no sentence is looked at. */
    static final Set<String> PARTS =
            Set.of("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths");

    private static final Set<String> PERSONS =
            Set.of("person", "adult", "woman", "man", "child", "client", "patient", "runner");

    /** Of the trait {@code PART}, too. */
    static final Set<String> NTH = Set.of("second", "third", "fourth", "fifth", "tenth");

    /** Things that have a strength, a price or a level, not a share of people. */
    private static final Set<String> MATTER =
            WordSet.of("pure cotton wool silk linen alcohol oxygen cocoa charge charged charging battery"
                    + " natural organic recycled discount deposit price prices fee tax sales save humidity brightness volume"
                    + " screen effort speed solution strength bottle full empty");

    private static final Set<String> CLOTH = WordSet.of("cotton wool silk linen");

    private static final int NEAR = 4;

    private Shares() {}

    /** The index of the first word of a share; -1 when there is none. */
    static int in(Sentence sentence) {
        if (!sentence.has(Trait.COUNT) && !sentence.has(Trait.PART)) {
            return -1;
        }
        for (int i = 0; i < sentence.length(); i++) {
            if (isOutOf(sentence, i)
                    || isOfPeople(sentence, i)
                    || (sentence.is("every", i) && sentence.isOneOf(NTH, i + 1) && sentence.isOneOf(PERSONS, i + 2))
                    || (isNumber(sentence, i)
                            && isPercent(sentence, i + 1)
                            && !isOfThings(sentence, i + 1)
                            && !isOfCloth(sentence, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether "1 in 10" or "4 out of 5" begins at this word. */
    static boolean isOutOf(Sentence sentence, int i) {
        if (!isNumber(sentence, i)) {
            return false;
        }
        boolean in = sentence.is("in", i + 1) && isNumber(sentence, i + 2) && !isSpan(sentence, i + 3);
        boolean personIn = sentence.isOneOf(PERSONS, i + 1) && sentence.is("in", i + 2) && isNumber(sentence, i + 3);
        boolean outOf = sentence.is("out", i + 1) && sentence.is("of", i + 2) && isNumber(sentence, i + 3);
        return in || outOf || (personIn && !isSpan(sentence, i + 4));
    }

    /** "nine of ten people", "two thirds of adults", "half of all patients". */
    private static boolean isOfPeople(Sentence sentence, int i) {
        if (!isNumber(sentence, i) && !sentence.is("a", i) && !PARTS.contains(sentence.word(i))) {
            return false;
        }
        boolean isOfNumber = isNumber(sentence, i) && sentence.is("of", i + 1) && isNumber(sentence, i + 2);
        int part = sentence.isOneOf(PARTS, i) ? i : i + 1;
        boolean isPart = sentence.isOneOf(PARTS, part)
                && sentence.is("of", part + 1)
                && (part == i || isNumber(sentence, i) || sentence.is("a", i));
        return isOfNumber
                ? sentence.isOneOf(PEOPLE, i + 3) || sentence.isOneOf(PEOPLE, i + 4)
                : isPart && isNamed(sentence, part + 2);
    }

    /** Whether people are named within three words: "of all the people". */
    private static boolean isNamed(Sentence sentence, int from) {
        return sentence.names(PEOPLE, from, from + 3);
    }

    static boolean isPercent(Sentence sentence, int i) {
        return sentence.has(i, Trait.PERCENT) && (!sentence.is("per", i) || sentence.is("cent", i + 1));
    }

    /** Whether it is a share of something other than people: "80% of your best", "of UV light". */
    static boolean isOfThings(Sentence sentence, int i) {
        boolean isOf = i + 2 < sentence.length() && sentence.word(i + 1).equals("of");
        for (int next = i + 2; isOf && next < Math.min(i + 6, sentence.length()); next++) {
            if (PEOPLE.contains(sentence.word(next))) {
                return false;
            }
        }
        return isOf;
    }

    /** "100% cotton", "a battery at 20%". */
    static boolean isOfMatter(Sentence sentence, int i) {
        for (int near = Math.max(0, i - NEAR); near < Math.min(sentence.length(), i + NEAR); near++) {
            if (MATTER.contains(sentence.word(near))) {
                return true;
            }
        }
        return false;
    }

    /** "100% cotton". */
    static boolean isOfCloth(Sentence sentence, int i) {
        return sentence.isOneOf(CLOTH, i + 1);
    }

    /** Whether the word is a unit of time: "twice in 3 days" is not a share of people. */
    private static boolean isSpan(Sentence sentence, int i) {
        return i < sentence.length()
                && Set.of("minutes", "hours", "days", "weeks", "months", "years")
                        .contains(sentence.word(i));
    }

    private static boolean isNumber(Sentence sentence, int i) {
        return sentence.has(i, Trait.COUNT);
    }
}
