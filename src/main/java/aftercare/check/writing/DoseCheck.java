package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.Set;

/**
 * Reports an amount of a medicine: {@code 400 mg}, {@code two tablets}. Only a pharmacist or the medicine's leaflet
 * should give it.
 */
final class DoseCheck implements WritingCheck {
    private static final String CODE = "AC349";
    private static final Set<String> WEIGHTS = Set.of(
            "mg", "mcg", "µg", "μg", "milligram", "milligrams", "microgram", "micrograms", "miligramos", "milligramm");
    private static final Set<String> PIECES = Set.of(
            "tablet",
            "tablets",
            "pill",
            "pills",
            "capsule",
            "capsules",
            "caplet",
            "caplets",
            "puff",
            "puffs",
            "teaspoon",
            "teaspoons",
            "tsp",
            "sachet",
            "sachets",
            "comprimido",
            "comprimidos",
            "pastilla",
            "pastillas",
            "tabletten",
            "tablette");
    private static final Set<String> LIQUIDS =
            Set.of("ml", "g", "gram", "grams", "millilitres", "milliliters", "drops");
    private static final Set<String> MEDICINES = Set.of(
            "medicine",
            "medicines",
            "painkiller",
            "painkillers",
            "tablet",
            "tablets",
            "pill",
            "pills",
            "gel",
            "dose",
            "doses",
            "ibuprofen",
            "naproxen",
            "aspirin",
            "paracetamol",
            "acetaminophen",
            "diclofenac",
            "codeine",
            "drug",
            "drugs");
    private static final Set<String> TIMES = Set.of("times", "hours", "hourly");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isEditorial() {
        return false;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        for (var paragraph : text.paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                int end = sentence.has(Trait.AMOUNT) ? dose(sentence) : 0;
                if (end > 0) {
                    report(sentence, end, found);
                }
            }
        }
    }

    /** The index of the last word of the first dose; 0 when there is none. */
    private static int dose(Sentence sentence) {
        for (int i = 1; i < sentence.length(); i++) {
            var word = sentence.word(i);
            if (!sentence.has(i, Trait.AMOUNT)) {
                continue;
            }
            boolean number = sentence.isNumber(i - 1);
            if ((number && WEIGHTS.contains(word)) || (PIECES.contains(word) && isCount(sentence, i - 1))) {
                return i;
            }
            boolean timed = TIMES.contains(word) && isEvery(sentence, i);
            if (((number && LIQUIDS.contains(word)) || timed) && namesMedicine(sentence)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isCount(Sentence sentence, int i) {
        boolean half =
                i > 0 && sentence.word(i).equals("a") && sentence.word(i - 1).equals("half");
        return half || sentence.has(i, Trait.COUNT);
    }

    /** Whether this is a frequency: "every 4 hours", "3 times a day". */
    private static boolean isEvery(Sentence sentence, int i) {
        boolean counted = sentence.has(i - 1, Trait.COUNT);
        if (sentence.word(i).equals("times")) {
            return counted
                    && i + 2 < sentence.length()
                    && Set.of("day", "daily").contains(sentence.word(i + 2));
        }
        boolean every = i > 1 && sentence.word(i - 2).equals("every");
        return (counted && every) || sentence.word(i).equals("hourly");
    }

    private static boolean namesMedicine(Sentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (MEDICINES.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Sentence sentence, int end, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(end - 1),
                "\"" + sentence.typed(end - 1, end + 1) + "\" gives an amount of a medicine, in the sentence "
                        + Quote.of(sentence) + ".",
                "Take the amount out, and send the reader to the leaflet or a pharmacist: it differs from person to person.");
    }
}
