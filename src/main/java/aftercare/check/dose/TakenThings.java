package aftercare.check.dose;

import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many of which things are taken, behind a verb such as "take": "up to two of the blue ones", "one or two", "a tablet".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record TakenThings(Sentence sentence, Set<String> medicines) {
    private static final Set<String> LIMITS =
            WordSet.of("only just about up to at least most no not more than maximum of a another");
    private static final Set<String> JOINING = WordSet.of("or to and a then another");
    private static final Set<String> MORE =
            WordSet.of("more extra further as often again now together whole straight away");
    private static final Set<String> OF_THESE = WordSet.of("these those");
    private static final Set<String> OF_THE = WordSet.of("the your these those");
    private static final Set<String> LOOKS =
            WordSet.of("blue white red pink yellow green orange brown purple grey gray black small big large little"
                    + " round oval long short strong stronger weak weaker coated other same");
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> POINTING = WordSet.of("it them");
    private static final Set<String> FIRST = WordSet.of("day time night morning");
    /** "Take a painkiller at night" names no amount: one may be two tablets. */
    private static final Set<String> ANY = WordSet.of("painkiller antihistamine");

    private static final Set<String> ONES = WordSet.of("ones one");

    /** How a sentence names the things that are taken. */
    enum Named {
        /** "2 of the tablets". */
        BY_NAME,
        /** "the blue ones". */
        BY_LOOKS,
        /** "2 of them". */
        POINTED_AT,
        /** "2". */
        BARELY
    }

    /**
     * The things that are taken.
     *
     * @param to the index behind their last word
     */
    record Things(int to, Named named) {
        boolean isPointedAt() {
            return named != Named.BARELY;
        }
    }

    /** The index behind words that count on, such as "more" and "to start with". */
    int after(int i) {
        return sentence.skip(MORE, opening(sentence.skip(MORE, i)));
    }

    /** The index behind another count that is joined here, "and two more"; the same index when there is none. */
    int joined(int i) {
        int again = sentence.isOneOf(JOINING, i) ? count(i) : -1;
        var more = again < 0 ? null : things(again);
        return more == null ? i : sentence.skip(MORE, more.to);
    }

    /** The index behind "to start with", "at first" and the like. */
    private int opening(int i) {
        if (sentence.is("to", i) && (sentence.is("start", i + 1) || sentence.is("begin", i + 1))) {
            return sentence.is("with", i + 2) ? i + 3 : i + 2;
        }
        if (sentence.is("at", i) && sentence.is("first", i + 1)) {
            return i + 2;
        }
        int first = sentence.is("on", i) ? i + 1 : i;
        boolean isFirst = sentence.is("the", first) && sentence.is("first", first + 1);
        return isFirst && sentence.isOneOf(FIRST, first + 2) ? first + 3 : i;
    }

    /** "a tablet", "an aspirin". */
    boolean isOnePiece(int from) {
        return sentence.isOneOf(ARTICLES, from)
                && (sentence.isOneOf(MedicineNames.PIECES, from + 1)
                        || sentence.isOneOf(MedicineNames.COUNTED, from + 1));
    }

    /** The index behind a count, "up to two", "one or two", "1 and a half"; -1 when there is none. */
    int count(int from) {
        int at = sentence.skip(LIMITS, from);
        int end = sentence.is("another", at - 1) && !sentence.is("of", at) && !isCount(at) ? at : -1;
        while (at < sentence.length()) {
            if (isCount(at) && !(at == end && !isRange(at))) {
                end = at + 1;
            } else if (sentence.is("another", at) && at > from && !sentence.is("of", at + 1) && !isCount(at + 1)) {
                end = at + 1;
            } else if (!JOINING.contains(sentence.word(at))) {
                return sentence.is("half", end - 1) && sentence.isOneOf(Set.of("a", "an"), end) ? -1 : end;
            }
            at++;
        }
        return end;
    }

    /** Whether a count of pieces stands here, not of times: "two" and not "three" in "two three times a day". */
    private boolean isCount(int i) {
        return sentence.has(i, Trait.COUNT) && !sentence.is("times", i + 1);
    }

    /** Whether a number stands right behind another, as in "1-2". */
    private boolean isRange(int i) {
        return (sentence.isNumber(i - 1) && sentence.isNumber(i))
                || (sentence.is("one", i - 1) && sentence.is("half", i));
    }

    /** The things behind a count; null when other words name them. */
    @Nullable
    Things things(int counted) {
        int at = sentence.skip(
                MORE, sentence.is("to", counted) && sentence.is("taken", counted + 2) ? counted + 3 : counted);
        if (sentence.is("of", at)) {
            return thingsOf(at + 1);
        }
        int looks = sentence.skip(LOOKS, at);
        boolean isOnes = looks > at && sentence.isOneOf(ONES, looks);
        return isOnes ? new Things(looks + 1, Named.BY_LOOKS) : new Things(at, Named.BARELY);
    }

    /** "them", "the blue ones", "the blue", "your tablets", "these"; null for all else. */
    private @Nullable Things thingsOf(int from) {
        if (sentence.is("them", from)) {
            return new Things(from + 1, Named.POINTED_AT);
        }
        if (!sentence.isOneOf(OF_THE, from)) {
            return null;
        }
        int looks = sentence.skip(LOOKS, from + 1);
        if (sentence.isOneOf(medicines, looks) || sentence.isOneOf(MedicineNames.PIECES, looks)) {
            return new Things(looks + 1, Named.BY_NAME);
        }
        boolean isOnes = sentence.isOneOf(ONES, looks);
        if (!isOnes && looks == from + 1 && !sentence.isOneOf(OF_THESE, from)) {
            return null;
        }
        return new Things(isOnes ? looks + 1 : looks, looks > from + 1 ? Named.BY_LOOKS : Named.POINTED_AT);
    }

    /** "them", "these", "the blue ones"; null for all else. */
    @Nullable
    Things uncounted(int from) {
        if (sentence.isOneOf(POINTING, from)) {
            return new Things(from + 1, Named.POINTED_AT);
        }
        if (isOnePiece(from) && !sentence.isOneOf(ANY, from + 1)) {
            return new Things(from + 2, Named.BY_NAME);
        }
        return sentence.isOneOf(OF_THE, from) ? thingsOf(from) : null;
    }
}
