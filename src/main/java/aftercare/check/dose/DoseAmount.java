package aftercare.check.dose;

import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an amount of a medicine in a sentence: "400 mg", "two tablets", "half the tablet", "5 ml of the syrup".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record DoseAmount(Sentence sentence, Set<String> medicines) {
    private static final Set<String> WEIGHTS = WordSet.of(
            "mg mgs mcg µg μg milligram milligrams milligramme milligrammes microgram micrograms iu miligramos"
                    + " milligramm");
    /** Measures of anything, also of salt and water. */
    private static final Set<String> MEASURES = WordSet.of(
            "ml mls cc g gram grams gramme grammes millilitre millilitres milliliter milliliters patch patches squirt"
                    + " squirts dab dabs pump pumps unit units drop drops teaspoon teaspoons tsp tbsp tablespoon"
                    + " tablespoons spoon spoonful spoonfuls capful capfuls spray sprays");
    /** Measures that are hardly of anything but a medicine when they are taken by themselves: "Take 10 ml at night". */
    private static final Set<String> TAKEN_ALONE =
            WordSet.of("ml mls cc g gram grams gramme grammes millilitre millilitres milliliter milliliters");
    /** Words that after an article are things, not doses: "a pump", "a medicine patch". */
    private static final Set<String> THINGS = WordSet.of("patch pump unit spoon spray");

    private static final Set<String> TAKING =
            WordSet.of("take takes taking swallow swallowing chew have use give try need pop");
    static final Set<String> PUT = WordSet.of("drop drops spray sprays squirt squirts pump pumps");
    static final Set<String> DROPPED_INTO = WordSet.of("eye eyes ear ears nose nostril nostrils tongue");
    private static final Set<String> INJECTING = WordSet.of("inject injects injecting");
    private static final Set<String> IN_DAY = WordSet.of("day hours daily night morning evening");
    private static final Set<String> SPOONS = WordSet.of("spoon spoons spoonful spoonfuls");
    private static final Set<String> KITCHEN = WordSet.of(
            "salt honey sugar vinegar lemon juice water milk tea ginger soda bicarbonate flour oats olive butter table"
                    + " warm cold boiled baking maple golden");
    private static final Set<String> NUTRIENTS = WordSet.of(
            "potassium calcium caffeine sodium salt magnesium iron zinc vitamin vitamins protein cholesterol iodine");
    /** Of these, food and drink are meant unless they are taken: "no more than 200 mg of caffeine a day". */
    private static final Set<String> FOOD =
            WordSet.of("caffeine sodium salt protein cholesterol sugar fibre fiber calcium iodine potassium");

    private static final Set<String> BEFORE_NUTRIENT = WordSet.of("mg a day per each daily of dietary added");
    private static final Set<String> VOLUMES =
            WordSet.of("dl g l deciliter decilitre deciliters decilitres liter litre gram");
    private static final Set<String> IN_BODY = WordSet.of("albumin glucose blood creatinine");

    private static final Set<String> HOLDING = WordSet.of("has contains contain holds");
    private static final Set<String> TAKEN =
            WordSet.of("take takes taking swallow tablet tablets capsule capsules pill you");
    private static final Set<String> SWALLOWED =
            WordSet.of("take takes taking swallow tablet tablets capsule capsules");
    private static final Set<String> MORE = WordSet.of("more extra further");
    private static final Set<String> HUNDREDS = WordSet.of("hundred thousand");
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> OWN = WordSet.of("a an the your each this");
    private static final Set<String> PARTS = WordSet.of("half quarter quarters third thirds");
    private static final Set<String> LIMITS = WordSet.of("up to only just about at most least no more than");

    /** The first amount; empty when there is none. */
    Optional<DoseSpan> find() {
        for (int i = 1; i < sentence.length(); i++) {
            if (!sentence.has(i, Trait.AMOUNT) && !sentence.has(i, Trait.MEDICINE)) {
                continue;
            }
            int from = amount(i);
            from = from < 0 ? namedAlone(i) : from;
            if (from >= 0) {
                return Optional.of(new DoseSpan(from, i + 1));
            }
        }
        return isSized() ? sized() : Optional.empty();
    }

    /** The index where an amount begins whose last word is this one; -1 when there is none. */
    private int amount(int i) {
        var unit = sentence.word(i);
        if (WEIGHTS.contains(unit)) {
            boolean isWeight = sentence.has(i - 1, Trait.COUNT) || sentence.isOneOf(HUNDREDS, i - 1);
            return isWeight && !isContent(i) && !isInBody(i + 1) ? i - 1 : -1;
        }
        if (MedicineNames.PIECES.contains(unit)) {
            int from = pieces(i);
            return from >= 0 && !new CountedPieces(sentence, from, i).areNoDose() ? from : -1;
        }
        return unit.startsWith("dose") ? doses(i) : MEASURES.contains(unit) ? measure(i) : -1;
    }

    /** "up to 4 doses a day", but not "two doses of the vaccine, a month apart". */
    private int doses(int i) {
        var times = isCount(i - 1) ? new DoseTimes(sentence).from(i + 1) : Optional.<DoseTimes.Times>empty();
        boolean isOften = times.isPresent()
                && sentence.isOneOf(IN_DAY, times.get().to() - 1)
                && !sentence.is("apart", times.get().to());
        return isOften ? i - 1 : -1;
    }

    /** The index of the count of pieces: "two tablets", "one more pill", "half the tablet", "a quarter of a pill". */
    private int pieces(int i) {
        if (isCount(i - 1)) {
            return sentence.isOneOf(ARTICLES, i - 1) ? i - 2 : i - 1;
        }
        if (sentence.isOneOf(MORE, i - 1) && isCount(i - 2)) {
            return i - 2;
        }
        boolean isOne = !sentence.word(i).endsWith("s") && sentence.isOneOf(OWN, i - 1);
        int part = sentence.is("of", i - 2) ? i - 3 : i - 2;
        boolean isPart = sentence.isOneOf(PARTS, part)
                || (part == i - 2 && part > 0 && sentence.isNumber(part) && sentence.isNumber(part - 1));
        return isOne && isPart ? part : -1;
    }

    private int measure(int i) {
        int count = sentence.is("fingertip", i - 1) ? i - 2 : i - 1;
        boolean isMeasure = isCount(count)
                || (sentence.is("a", count) && !sentence.is("as", count - 1) && !THINGS.contains(sentence.word(i)))
                || (sentence.isOneOf(MORE, count) && isCount(count - 1));
        return isMeasure && !isOfKitchen(i + 1) && isOfMedicine(i, count) ? count : -1;
    }

    private boolean isOfMedicine(int i, int count) {
        var unit = sentence.word(i);
        return (sentence.has(Trait.MEDICINE) && sentence.names(medicines))
                || (PUT.contains(unit) && sentence.names(DROPPED_INTO))
                || sentence.names(INJECTING, i - 5, i)
                || (sentence.is("ml", i) && sentence.isOneOf(SPOONS, i + 1))
                || (TAKEN_ALONE.contains(unit) && isTakenAlone(i, count));
    }

    /** "Take 1 g", "Take 10 ml at night", but not "Take 30 g of nuts". */
    private boolean isTakenAlone(int i, int count) {
        int before = count - 1;
        while (sentence.isOneOf(LIMITS, before)) {
            before--;
        }
        boolean isTold = sentence.is("take", before) || sentence.is("swallow", before);
        return isTold
                && (i + 1 == sentence.length()
                        || new DoseTimes(sentence).from(i + 1).isPresent());
    }

    /** A medicine whose name stands for its pieces: "swallow 2 paracetamol", "a couple of aspirin". */
    private int namedAlone(int i) {
        var word = sentence.word(i);
        boolean isName = MedicineNames.COUNTED.contains(word)
                || (medicines.contains(word) && !MedicineNames.MEDICINES.contains(word));
        if (!isName || sentence.has(Trait.DENIAL) || !sentence.names(TAKING, i - 5, i)) {
            return -1;
        }
        boolean isCouple = sentence.is("of", i - 1) && sentence.is("couple", i - 2);
        return isCouple ? i - 2 : isCount(i - 1) ? i - 1 : -1;
    }

    private boolean isSized() {
        return sentence.has(Trait.MEDICINE)
                && sentence.has(Trait.AMOUNT)
                && sentence.text().contains("-sized ");
    }

    /** "a pea-sized amount of the gel". */
    private Optional<DoseSpan> sized() {
        for (int i = 0; i + 2 < sentence.length(); i++) {
            if (sentence.word(i).endsWith("-sized") && sentence.is("amount", i + 1) && sentence.names(medicines)) {
                return Optional.of(new DoseSpan(i, i + 2));
            }
        }
        return Optional.empty();
    }

    /** Whether it is what food or drink has in it: "A banana has 400 mg of potassium", "2,300 mg sodium a day". */
    private boolean isContent(int i) {
        int next = sentence.skip(BEFORE_NUTRIENT, i + 1);
        return (sentence.isOneOf(NUTRIENTS, next)
                        && sentence.names(HOLDING, i - 5, i)
                        && !sentence.names(TAKEN, i - 8, i))
                || (sentence.isOneOf(FOOD, next) && !sentence.names(SWALLOWED));
    }

    /** Whether it is measured in blood or urine: "126 mg/dL", "30 mg of albumin". */
    private boolean isInBody(int next) {
        return sentence.isOneOf(VOLUMES, next)
                || (sentence.is("per", next) && sentence.isOneOf(VOLUMES, next + 1))
                || (sentence.is("of", next) && sentence.isOneOf(IN_BODY, next + 1));
    }

    /** Whether it is a measure of food or drink: {@code of salt}, {@code of warm water}. */
    private boolean isOfKitchen(int i) {
        return sentence.isOneOf(KITCHEN, sentence.is("of", i) ? i + 1 : i);
    }

    private boolean isCount(int i) {
        return sentence.has(i, Trait.COUNT) || (sentence.isOneOf(ARTICLES, i) && sentence.is("half", i - 1));
    }
}
