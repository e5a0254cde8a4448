package aftercare.check.dose;

import aftercare.check.dose.SpokenOf.Matter;
import aftercare.check.dose.TakenThings.Named;
import aftercare.check.dose.TakenThings.Things;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a count of pieces whose medicine has no name, taken at times: "take 2 of the blue ones every 4 hours", "take one at
 * night". What may stand between the verb and the times is listed, so that other things, "take one of these quizzes", are
 * none.
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 * @param spokenOf what was spoken of before its words
 */
record UnnamedPieces(Sentence sentence, Set<String> medicines, SpokenOf.Before spokenOf) {
    /** How far before the verb a word can ask, so that a long text is read in linear time. */
    private static final int NEAR = 12;

    private static final Set<String> TAKING =
            WordSet.of("take takes taking swallow swallowing pop chew suck have give insert dissolve");
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

    /** "If you take two a day" tells nobody to. */
    private static final Set<String> SINCE =
            WordSet.of("if when whenever while whether once because unless that who before after until though since");

    private static final Set<String> ASKING = WordSet.of("ask whether label leaflet says");

    Optional<DoseSpan> find() {
        if (!sentence.has(Trait.TAKING)) {
            return fragment();
        }
        for (int i = 0; i + 1 < sentence.length(); i++) {
            int from = isToldToTake(i) ? sentence.skip(PERSONS, i + 1) : isToBeTaken(i) ? i : isStart(i) ? i + 2 : -1;
            int to = from < 0 ? -1 : dose(i, from);
            if (to > 0) {
                return Optional.of(new DoseSpan(from, to));
            }
        }
        return Optional.empty();
    }

    /** "No more than 8 in 24 hours.", "One in the morning, two at night.": a sentence without a verb. */
    private Optional<DoseSpan> fragment() {
        var words = new TakenThings(sentence, medicines);
        int counted = sentence.has(Trait.COUNT) ? words.count(0) : -1;
        var things = counted < 0 ? null : words.things(counted);
        var times = things == null ? Optional.<DoseTimes.Times>empty() : new DoseTimes(sentence).from(things.to());
        if (things == null || times.isEmpty() || times.get().isOfIll()) {
            return Optional.empty();
        }
        var matter = spokenOf.word(0);
        boolean isInHours = times.get().isOfMedicines()
                && sentence.isOneOf(HOURS, times.get().to() - 1);
        boolean isDose = matter == Matter.MEDICINE || (matter == Matter.NOTHING && isInHours);
        return isDose ? Optional.of(new DoseSpan(0, times.get().to())) : Optional.empty();
    }

    /** "Start with one at night", which may be a walk, too. */
    private boolean isStart(int i) {
        return (sentence.is("start", i) || sentence.is("begin", i))
                && sentence.is("with", i + 1)
                && spokenOf.word(i) == Matter.MEDICINE;
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
                || (sentence.is("it", subject) && subject < verb - 1)
                || (sentence.is("you", subject) && sentence.isOneOf(SINCE, subject - 1));
        return !isOfOthers && !sentence.names(ASKING, verb - NEAR, verb);
    }

    /** "do not take one every day", but not "do not take more than one a day", which is how many. */
    private boolean isDenied(int verb) {
        int denial = sentence.isOneOf(BETWEEN_DENIAL, verb - 1) ? verb - 2 : verb - 1;
        return denial >= 0
                && sentence.has(denial, Trait.DENIAL)
                && !(sentence.is("more", verb + 1) && sentence.is("than", verb + 2));
    }

    /** The index behind the last word of a dose; -1 when there is none. */
    private int dose(int verb, int from) {
        var words = new TakenThings(sentence, medicines);
        int counted = words.count(from);
        var things = counted < 0 ? words.uncounted(from) : words.things(counted);
        if (things == null) {
            return -1;
        }
        int end = words.joined(words.after(things.to()));
        var times = new DoseTimes(sentence).from(end);
        if (times.isEmpty()) {
            return counted >= 0
                            && end == sentence.length()
                            && !sentence.isOneOf(GIVING, verb)
                            && isDoseAlone(verb, from, things)
                    ? end
                    : -1;
        }
        var matter = spokenOf.word(verb);
        if (sentence.isOneOf(GIVING, verb)
                && !sentence.isOneOf(HOURS, times.get().to() - 1)) {
            return -1;
        }
        boolean isClear = counted >= 0
                || (words.isOnePiece(from) && !times.get().isOfIll())
                || (times.get().isOfMedicines() && isOfMedicine(things, matter));
        boolean isOther = matter == Matter.OTHER && things.named() != Named.BY_NAME && !isSwallowed(verb);
        return isClear && !isOther ? times.get().to() : -1;
    }

    /** Whether a count at the end of the sentence is a dose: "Swallow two of them", "These tablets can help. Take two." */
    private boolean isDoseAlone(int verb, int from, Things things) {
        var matter = spokenOf.word(verb);
        return (matter == Matter.MEDICINE && (verb == 0 || sentence.isOneOf(TELLING, verb - 1)))
                || things.named() == Named.BY_NAME
                || (things.isPointedAt() && isSwallowed(verb))
                || (things.isPointedAt() && sentence.is("up", from) && matter == Matter.NOTHING);
    }

    private static boolean isOfMedicine(Things things, Matter matter) {
        return things.named() == Named.BY_NAME || things.named() == Named.BY_LOOKS || matter == Matter.MEDICINE;
    }

    private boolean isSwallowed(int verb) {
        return SWALLOWING.contains(sentence.word(verb));
    }
}
