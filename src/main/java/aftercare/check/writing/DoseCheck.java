package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reports an amount of a medicine: {@code 400 mg}, {@code two tablets}. Only a pharmacist or the medicine's leaflet
 * should give it.
 */
final class DoseCheck implements WritingCheck {
    private static final String CODE = "AC349";
    private static final Set<String> WEIGHTS =
            words("mg mcg µg μg milligram milligrams microgram micrograms miligramos milligramm");
    private static final Set<String> PIECES = words(
            "tablet tablets pill pills capsule capsules caplet caplets puff puffs sachet"
                    + " sachets lozenge lozenges suppository suppositories comprimido comprimidos pastilla pastillas tabletten tablette");
    /** Amounts of anything, salt and water too. */
    private static final Set<String> MEASURES =
            words("ml g gram grams millilitres milliliters drop drops teaspoon teaspoons tsp"
                    + " tbsp tablespoon tablespoons spoonful spoonfuls capful capfuls spray sprays");

    private static final Set<String> MEDICINES = words(
            "medicine medicines medication painkiller painkillers tablet tablets pill pills gel dose doses ibuprofen naproxen aspirin"
                    + " paracetamol acetaminophen diclofenac codeine tramadol morphine drug drugs syrup linctus antihistamine"
                    + " antihistamines antibiotic antibiotics inhaler steroid steroids mixture");
    private static final Set<String> DROPPED_INTO = words("eye eyes ear ears nose nostril nostrils tongue");
    private static final Set<String> KITCHEN = words(
            "salt honey sugar vinegar lemon juice water milk tea ginger soda bicarbonate flour oats olive butter table warm cold"
                    + " boiled baking maple golden");
    private static final Set<String> HUNDREDS = words("hundred thousand");
    private static final Set<String> CHANGED = words("double doubling doubled twice triple halve half extra another");

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
        var medicines = new HashSet<>(MEDICINES);
        text.style().medicines().forEach(own -> medicines.add(own.value().toLowerCase(Locale.ROOT)));
        for (var paragraph : text.paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                int end = sentence.has(Trait.AMOUNT) ? dose(sentence, medicines) : 0;
                if (end > 0) {
                    report(sentence, end, found);
                }
            }
        }
    }

    /** The index of the last word of the first dose; 0 when there is none. */
    private static int dose(Sentence sentence, Set<String> medicines) {
        for (int i = 1; i < sentence.length(); i++) {
            if (sentence.has(i, Trait.AMOUNT)
                    && (isAmount(sentence, i, medicines)
                            || isFrequency(sentence, i, medicines)
                            || isChange(sentence, i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isAmount(Sentence sentence, int i, Set<String> medicines) {
        var unit = sentence.word(i);
        if (WEIGHTS.contains(unit)) {
            return sentence.isNumber(i - 1) || HUNDREDS.contains(sentence.word(i - 1));
        }
        if (PIECES.contains(unit)) {
            return isCount(sentence, i - 1);
        }
        boolean isMeasure = MEASURES.contains(unit)
                && (isCount(sentence, i - 1) || sentence.word(i - 1).equals("a"));
        return isMeasure
                && !isOfKitchen(sentence, i + 1)
                && (names(medicines, sentence) || (unit.startsWith("drop") && names(DROPPED_INTO, sentence)));
    }

    /** {@code of salt}, {@code of warm water}. */
    private static boolean isOfKitchen(Sentence sentence, int i) {
        int next = i < sentence.length() && sentence.word(i).equals("of") ? i + 1 : i;
        return next < sentence.length() && KITCHEN.contains(sentence.word(next));
    }

    private static boolean isCount(Sentence sentence, int i) {
        boolean half =
                i > 0 && sentence.word(i).equals("a") && sentence.word(i - 1).equals("half");
        return half || sentence.has(i, Trait.COUNT);
    }

    /** Whether this is how often to take a medicine: "every 4 hours", "3 times a day", "twice daily". */
    private static boolean isFrequency(Sentence sentence, int i, Set<String> medicines) {
        return isEvery(sentence, i) && names(medicines, sentence);
    }

    private static boolean isEvery(Sentence sentence, int i) {
        boolean counted = sentence.has(i - 1, Trait.COUNT);
        boolean every = i > 1 && sentence.word(i - 2).equals("every");
        return switch (sentence.word(i)) {
            case "times" ->
                counted && i + 2 < sentence.length() && Set.of("day", "daily").contains(sentence.word(i + 2));
            case "hours" -> counted && every;
            case "hourly" -> true;
            case "daily" -> sentence.word(i - 1).equals("twice");
            case "day" -> i > 1 && sentence.word(i - 2).equals("twice");
            default -> false;
        };
    }

    /** Whether readers are told to change a dose, and not to leave it: "double your dose", "take an extra dose". */
    private static boolean isChange(Sentence sentence, int i) {
        if (!sentence.word(i).startsWith("dose") || sentence.has(Trait.DENIAL)) {
            return false;
        }
        for (int before = Math.max(0, i - 2); before < i; before++) {
            if (CHANGED.contains(sentence.word(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Set<String> words, Sentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (words.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
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
