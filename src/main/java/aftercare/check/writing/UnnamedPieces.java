package aftercare.check.writing;

import aftercare.check.writing.SpokenOf.Matter;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a count of pieces whose medicine has no name, taken at times: "take 2 of the blue ones every 4 hours", "take one at
 * night". What may stand between the verb and the times is listed, so that other things, "take one of these quizzes", are
 * none.
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 * @param spokenOf what was spoken of before a word of the sentence
 */
record UnnamedPieces(Sentence sentence, Set<String> medicines, IntFunction<SpokenOf.Matter> spokenOf) {
    /** How far before the verb a word can ask, so that a long text is read in linear time. */
    private static final int NEAR = 12;

    private static final Set<String> TAKING =
            WordSet.of("take takes taking swallow swallowing pop chew suck have give");
    /** Much is had and given, so these count with hours alone: "give her one every 4 hours". */
    private static final Set<String> GIVING = WordSet.of("have give");

    private static final Set<String> HOURS = WordSet.of("hours hrs");
    private static final Set<String> PERSONS = WordSet.of("her him your child children baby son daughter");
    private static final Set<String> SWALLOWING = WordSet.of("swallow swallowing");
    /** Who takes them, in a sentence that tells the reader nothing to do: "Some people take one". */
    private static final Set<String> OTHERS =
            WordSet.of("people they who we i he she patients clients some many others nobody doctor nurse");

    private static final Set<String> MODALS = WordSet.of("may might can could should must will would often just");
    private static final Set<String> TELLING = WordSet.of("can may should must and then or please just now");
    /** What may stand between "not" and its verb. */
    private static final Set<String> BETWEEN_DENIAL = WordSet.of("ever just simply");

    private static final Set<String> ASKING = WordSet.of("ask whether label leaflet says");

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
    private static final Set<String> ONES = WordSet.of("ones one");

    /**
     * A count of pieces, or the times to take a dose.
     *
     * @param to the index behind its last word
     */
    record Taken(int from, int to) {}

    /** How a sentence names the things that are taken. */
    private enum Named {
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
    private record Things(int to, Named named) {
        boolean isPointedAt() {
            return named != Named.BARELY;
        }
    }

    Optional<Taken> find() {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            int from = isToldToTake(i) ? skip(PERSONS, i + 1) : isToBeTaken(i) ? i : -1;
            int to = from < 0 ? -1 : dose(i, from);
            if (to > 0) {
                return Optional.of(new Taken(from, to));
            }
        }
        return Optional.empty();
    }

    /** "2 to be taken at night". */
    private boolean isToBeTaken(int i) {
        return sentence.has(i, Trait.COUNT)
                && sentence.is("to", i + 1)
                && sentence.is("be", i + 2)
                && sentence.is("taken", i + 3);
    }

    private boolean isToldToTake(int verb) {
        if (!TAKING.contains(sentence.word(verb)) || isDenied(verb)) {
            return false;
        }
        int subject = verb > 0 && MODALS.contains(sentence.word(verb - 1)) ? verb - 2 : verb - 1;
        boolean isOfOthers = sentence.isOneOf(OTHERS, subject)
                || (sentence.is("one", subject) && sentence.is("no", subject - 1))
                || (sentence.is("it", subject) && subject < verb - 1);
        boolean isAsked = false;
        for (int i = Math.max(0, verb - NEAR); i < verb; i++) {
            isAsked |= ASKING.contains(sentence.word(i));
        }
        return !isOfOthers && !isAsked;
    }

    /** "do not take one every day", but not "do not take more than one a day", which is how many. */
    private boolean isDenied(int verb) {
        int denial = sentence.isOneOf(BETWEEN_DENIAL, verb - 1) ? verb - 2 : verb - 1;
        return denial >= 0
                && sentence.has(denial, Trait.DENIAL)
                && !(sentence.isOneOf(LIMITS, verb + 1) && sentence.is("than", verb + 2));
    }

    /** The index behind the last word of a dose; -1 when there is none. */
    private int dose(int verb, int from) {
        int counted = count(from);
        var things = counted < 0 ? uncounted(from) : things(counted);
        if (things == null) {
            return -1;
        }
        int end = skip(MORE, things.to);
        int again = sentence.isOneOf(JOINING, end) ? count(end) : -1;
        var more = again < 0 ? null : things(again);
        end = more == null ? end : skip(MORE, more.to);
        var times = new DoseTimes(sentence).from(end);
        if (times.isEmpty()) {
            return counted >= 0
                            && end == sentence.length()
                            && !sentence.isOneOf(GIVING, verb)
                            && isDoseAlone(verb, from, things)
                    ? end
                    : -1;
        }
        var matter = spokenOf.apply(verb);
        if (sentence.isOneOf(GIVING, verb)
                && !sentence.isOneOf(HOURS, times.get().to() - 1)) {
            return -1;
        }
        boolean isClear = counted >= 0 || (times.get().isOfMedicines() && isOfMedicine(things, matter));
        boolean isOther = matter == Matter.OTHER && things.named != Named.BY_NAME && !isSwallowed(verb);
        return isClear && !isOther ? times.get().to() : -1;
    }

    /** Whether a count at the end of the sentence is a dose: "Swallow two of them", "These tablets can help. Take two." */
    private boolean isDoseAlone(int verb, int from, Things things) {
        var matter = spokenOf.apply(verb);
        return (matter == Matter.MEDICINE && (verb == 0 || sentence.isOneOf(TELLING, verb - 1)))
                || things.named == Named.BY_NAME
                || (things.isPointedAt() && isSwallowed(verb))
                || (things.isPointedAt() && sentence.is("up", from) && matter == Matter.NOTHING);
    }

    private static boolean isOfMedicine(Things things, Matter matter) {
        return things.named == Named.BY_NAME || things.named == Named.BY_LOOKS || matter == Matter.MEDICINE;
    }

    private boolean isSwallowed(int verb) {
        return SWALLOWING.contains(sentence.word(verb));
    }

    /** The index behind a count, "up to two", "one or two", "1 and a half"; -1 when there is none. */
    private int count(int from) {
        int at = skip(LIMITS, from);
        int end = sentence.is("another", at - 1) && !sentence.is("of", at) && !isCount(at) ? at : -1;
        while (at < sentence.length()) {
            if (isCount(at) && !(at == end && !isRange(at))) {
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
        return sentence.isNumber(i - 1) && sentence.isNumber(i);
    }

    /** The things behind a count; null when other words name them. */
    private @Nullable Things things(int counted) {
        int at = skip(MORE, sentence.is("to", counted) && sentence.is("taken", counted + 2) ? counted + 3 : counted);
        if (sentence.is("of", at)) {
            return thingsOf(at + 1);
        }
        int looks = skip(LOOKS, at);
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
        int looks = skip(LOOKS, from + 1);
        if (sentence.isOneOf(medicines, looks) || sentence.isOneOf(DoseCheck.PIECES, looks)) {
            return new Things(looks + 1, Named.BY_NAME);
        }
        boolean isOnes = sentence.isOneOf(ONES, looks);
        if (!isOnes && looks == from + 1 && !sentence.isOneOf(OF_THESE, from)) {
            return null;
        }
        return new Things(isOnes ? looks + 1 : looks, looks > from + 1 ? Named.BY_LOOKS : Named.POINTED_AT);
    }

    /** "them", "these", "the blue ones"; null for all else. */
    private @Nullable Things uncounted(int from) {
        if (sentence.isOneOf(WordSet.of("it them"), from)) {
            return new Things(from + 1, Named.POINTED_AT);
        }
        return sentence.isOneOf(OF_THE, from) ? thingsOf(from) : null;
    }

    private int skip(Set<String> words, int from) {
        int at = from;
        while (sentence.isOneOf(words, at)) {
            at++;
        }
        return at;
    }
}
