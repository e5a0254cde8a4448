package aftercare.check.dose;

import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how often to take a medicine that the sentence names: "ibuprofen every 4 hours", "the gel 3 times a day", "wait 4 hours
 * between doses", "repeat the dose after 4 hours". Also drops that are put in so often: "spray twice in each nostril".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record DoseFrequency(Sentence sentence, Set<String> medicines) {
    private static final Set<String> TAKING = WordSet.of(
            "take takes taking swallow swallowing chew have use give try need pop apply put rub smear spread inject");
    /** What is done as often without a medicine: "move every 2 hours when your painkiller works". */
    private static final Set<String> OTHERWISE_DONE = WordSet.of(
            "walk move roll stretch get stand sit turn bend drink rest breathe lift squeeze circle eat sleep wash raise"
                    + " test check measure weigh clean rinse moisturise moisturize record write note feed change brush look"
                    + " examine inspect practise practice do");

    private static final Set<String> OTHERS = WordSet.of("people patients they who some many others");
    private static final int NEAR = 8;
    /** How far from the start words stand that say how often before the verb: "Three times a day, use the gel". */
    private static final int FIRST = 4;

    private static final Set<String> DAILY = Set.of("day", "daily");
    private static final Set<String> ONCE = Set.of("once", "twice", "thrice");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> OTHER = Set.of("other", "second", "third");
    private static final Set<String> HOURS = WordSet.of("hours hrs hour");

    /** The words that say how often; empty when there are none. */
    Optional<DoseSpan> find() {
        if (sentence.isOneOf(DoseAmount.PUT, 0)
                && sentence.isOneOf(ONCE, 1)
                && sentence.names(DoseAmount.DROPPED_INTO)) {
            return Optional.of(new DoseSpan(0, 2));
        }
        if (!sentence.has(Trait.MEDICINE) || !sentence.names(medicines)) {
            return Optional.empty();
        }
        for (int i = 1; i < sentence.length(); i++) {
            if (sentence.has(i, Trait.AMOUNT) && isEvery(i) && !isOfOthers(i)) {
                return Optional.of(new DoseSpan(i - 1, i + 1));
            }
            if (isBetweenDoses(i)) {
                return Optional.of(new DoseSpan(i - 2, i));
            }
        }
        return repeated();
    }

    /** "every 4 hours", "3 times a day", "twice daily", "every other day". */
    private boolean isEvery(int i) {
        boolean counted = sentence.has(i - 1, Trait.COUNT);
        return switch (sentence.word(i)) {
            case "times" -> counted && isInDay(i + 1);
            case "hours" -> counted && sentence.names(EVERY, i - 4, i);
            case "hourly" -> true;
            case "daily" -> sentence.isOneOf(ONCE, i - 1);
            case "day" ->
                sentence.isOneOf(ONCE, i - 2)
                        || (sentence.isOneOf(OTHER, i - 1) && sentence.isOneOf(EVERY, i - 2) && isTaken(i));
            default -> false;
        };
    }

    /** Whether it is taken or put on, and not by others: "Some people take a tablet every other day". */
    private boolean isTaken(int i) {
        for (int verb = Math.max(0, i - NEAR); verb < i; verb++) {
            if (sentence.isOneOf(TAKING, verb) && !sentence.isOneOf(OTHERS, verb - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "a day", "daily", "in 24 hours". */
    private boolean isInDay(int i) {
        return sentence.isOneOf(DAILY, i)
                || sentence.isOneOf(DAILY, i + 1)
                || (sentence.is("in", i) && sentence.isOneOf(HOURS, i + 2))
                || (sentence.is("in", i) && sentence.isOneOf(DAILY, i + 2));
    }

    /** Whether the last verb before is one of other things, and no medicine stands between: "walk every 2 hours". */
    private boolean isOfOthers(int i) {
        for (int before = i; before >= 0; before--) {
            var word = sentence.word(before);
            if (OTHERWISE_DONE.contains(word)) {
                return true;
            }
            if (TAKING.contains(word) || medicines.contains(word)) {
                return false;
            }
        }
        return i > FIRST;
    }

    /** "4 hours between doses". */
    private boolean isBetweenDoses(int between) {
        if (!sentence.is("between", between)
                || !sentence.isOneOf(HOURS, between - 1)
                || !sentence.has(between - 2, Trait.COUNT)) {
            return false;
        }
        boolean isNamed = false;
        for (int i = between + 1; i < between + 5; i++) {
            if (sentence.is("and", i)) {
                return false;
            }
            isNamed |= isMedicine(i);
        }
        return isNamed;
    }

    /** "Repeat the dose after 4 hours". */
    private Optional<DoseSpan> repeated() {
        for (int i = 0; i + 2 < sentence.length(); i++) {
            int dose = isMedicine(i + 1) ? i + 1 : i + 2;
            if (sentence.is("repeat", i) && isMedicine(dose)) {
                int verb = i;
                return new DoseTimes(sentence).from(dose + 1).map(times -> new DoseSpan(verb, times.to()));
            }
        }
        return Optional.empty();
    }

    private boolean isMedicine(int i) {
        return sentence.isOneOf(medicines, i) || sentence.isOneOf(MedicineNames.PIECES, i);
    }
}
