package aftercare.check.dose;

import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads when a dose is taken: "every 4 hours", "at bedtime", "twice a day", "with food", "for the pain". */
record DoseTimes(Sentence sentence) {
    private static final Set<String> EVERY = WordSet.of("every each");
    private static final Set<String> A = WordSet.of("a an per");
    private static final Set<String> AFTER_EVERY = WordSet.of("single other second third few");
    private static final Set<String> ALTERNATING = WordSet.of("other second third");
    private static final Set<String> SPANS = WordSet.of(
            "hour hours hrs minutes day days night nights week weeks"
                    + " month months morning mornings evening evenings afternoon bedtime lunchtime mealtime meal breakfast dinner");
    private static final Set<String> IN_A_ROW = WordSet.of("hour hours hrs hourly");
    private static final Set<String> ADVERBS =
            WordSet.of("daily nightly hourly weekly twice-daily once-daily bd tds qds tid bid qid prn nocte");
    private static final Set<String> OFTEN = WordSet.of("once twice thrice");
    private static final Set<String> OF_MEALS = WordSet.of("meals meal food breakfast lunch dinner supper eating bed"
            + " bedtime lunchtime teatime mealtimes water milk sleep sleeping drink");
    private static final Set<String> OF_DAY =
            WordSet.of("night bedtime lunchtime teatime mealtime mealtimes breakfast lunch"
                    + " dinner supper noon midday morning mornings evening evenings afternoon");
    private static final Set<String> SMALL =
            WordSet.of("a an the your each every some plenty of full glass any main big it you you're feel feels have");
    private static final Set<String> ILLS =
            WordSet.of("pain pains ache aches headache headaches fever cough nausea heartburn migraine hurts sore");

    /**
     * When a dose is taken.
     *
     * @param to the index behind its last word
     * @param isOfMedicines whether hardly anything but medicines is taken so
     * @param isOfIll whether an ill says when: "for the pain"
     */
    record Times(int to, boolean isOfMedicines, boolean isOfIll) {
        Times(int to, boolean isOfMedicines) {
            this(to, isOfMedicines, false);
        }
    }

    /** The times that begin at this word; empty when there are none. */
    Optional<Times> from(int i) {
        return i >= sentence.length() ? Optional.empty() : read(i);
    }

    private Optional<Times> read(int i) {
        var word = sentence.word(i);
        if (EVERY.contains(word)) {
            return every(i + 1);
        }
        if (A.contains(word)) {
            return span(i + 1, false);
        }
        if (ADVERBS.contains(word)) {
            return Optional.of(new Times(i + 1, true));
        }
        if (OFTEN.contains(word) || (sentence.has(i, Trait.COUNT) && sentence.is("times", i + 1))) {
            return often(OFTEN.contains(word) ? i + 1 : i + 2);
        }
        return switch (word) {
            case "at", "in", "by", "first", "last" -> within(i);
            case "before", "after", "with", "without" -> ofMeals(i + 1);
            case "for", "when", "if", "whenever" -> listed(ILLS, i + 1).map(times -> new Times(times.to, false, true));
            default -> counted(i);
        };
    }

    /** "every 4 to 6 hours", "every other day", "each time it hurts". */
    private Optional<Times> every(int from) {
        if (sentence.is("time", from)) {
            return listed(ILLS, from + 1);
        }
        return span(from, true);
    }

    /** A unit of time behind counts. */
    private Optional<Times> span(int from, boolean mayCount) {
        int i = from;
        while (mayCount
                && i < sentence.length()
                && (sentence.has(i, Trait.COUNT)
                        || sentence.isOneOf(Set.of("to", "or"), i)
                        || sentence.isOneOf(AFTER_EVERY, i))) {
            i++;
        }
        return sentence.isOneOf(SPANS, i)
                ? Optional.of(new Times(i + 1, i > from && (sentence.isOneOf(IN_A_ROW, i) || isAlternating(i))))
                : Optional.empty();
    }

    /** "other day" behind "every". */
    private boolean isAlternating(int i) {
        return sentence.isOneOf(ALTERNATING, i - 1) && sentence.isOneOf(EVERY, i - 2);
    }

    /** "a day" behind "three times". */
    private Optional<Times> often(int from) {
        if (sentence.isOneOf(ADVERBS, from)) {
            return Optional.of(new Times(from + 1, true));
        }
        boolean isIn = sentence.isOneOf(A, from) || sentence.isOneOf(EVERY, from) || sentence.is("in", from);
        return isIn ? span(from + 1, true).map(span -> new Times(span.to, true)) : Optional.empty();
    }

    /** "at night", "in the morning", "first thing in the morning", "in 24 hours". */
    private Optional<Times> within(int i) {
        int from = sentence.is("thing", i + 1) ? i + 3 : i + 1;
        var counted = span(from, true).filter(span -> sentence.has(from, Trait.COUNT));
        var day = sentence.isOneOf(A, from) ? span(from + 1, false) : counted;
        return day.isPresent() ? day : listed(OF_DAY, from);
    }

    /** "before meals", "with a glass of water", "after 4 hours". */
    private Optional<Times> ofMeals(int from) {
        var counted = span(from, true).filter(span -> sentence.has(from, Trait.COUNT));
        return counted.isPresent() ? counted : listed(OF_MEALS, from);
    }

    /** "4 hours later". */
    private Optional<Times> counted(int i) {
        return sentence.has(i, Trait.COUNT)
                ? span(i, true).filter(span -> sentence.is("later", span.to))
                : Optional.empty();
    }

    /** One of the words, behind small ones. */
    private Optional<Times> listed(Set<String> words, int from) {
        int i = from;
        while (sentence.isOneOf(SMALL, i) && !words.contains(sentence.word(i))) {
            i++;
        }
        return sentence.isOneOf(words, i) ? Optional.of(new Times(i + 1, false)) : Optional.empty();
    }
}
