package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reports an amount of a medicine, {@code 400 mg}, {@code two tablets}, and a command to change it. Only a pharmacist or
 * the medicine's leaflet should give it.
 */
final class DoseCheck implements WritingCheck {
    private static final String CODE = "AC349";
    private static final Set<String> WEIGHTS = WordSet.of(
            "mg mgs mcg µg μg milligram milligrams milligramme milligrammes microgram micrograms iu miligramos"
                    + " milligramm");
    static final Set<String> PIECES = WordSet.of(
            "tab tabs ampoule ampoules pessary pessaries softgel softgels gelcap gelcaps tablet tablets pill pills"
                    + " capsule capsules caplet caplets puff puffs sachet sachets lozenge lozenges suppository"
                    + " suppositories comprimido comprimidos pastilla pastillas tabletten tablette");
    /** Measures of anything, also of salt and water. */
    private static final Set<String> MEASURES = WordSet.of(
            "ml mls cc g gram grams gramme grammes millilitre millilitres milliliter milliliters patch patches squirt"
                    + " squirts dab dabs pump pumps unit units drop drops teaspoon teaspoons tsp tbsp tablespoon"
                    + " tablespoons spoonful spoonfuls capful capfuls spray sprays");

    /** Words that after an article are things, not doses: "a pump", "a medicine patch". */
    private static final Set<String> THINGS = WordSet.of("patch pump unit");

    private static final Set<String> MEDICINES = WordSet.of(
            "medicine medicines medication painkiller painkillers tablet tablets pill pills gel dose doses ibuprofen"
                    + " naproxen aspirin paracetamol acetaminophen diclofenac codeine tramadol morphine drug drugs syrup"
                    + " linctus antihistamine antihistamines antibiotic antibiotics inhaler steroid steroids mixture insulin warfarin"
                    + " anticoagulant anticoagulants antidepressant antidepressants statin statins thinner thinners diuretic"
                    + " diuretics sedative sedatives opioid opioids opiate opiates beta-blocker beta-blockers"
                    + " metformin salbutamol prednisolone amoxicillin penicillin");
    /** Medicines whose name alone can stand for pieces: "two paracetamol". */
    private static final Set<String> NAMES = WordSet.of(
            "ibuprofen ibuprofens naproxen aspirin aspirins paracetamol paracetamols acetaminophen diclofenac codeine"
                    + " tramadol morphine painkiller painkillers antihistamine antihistamines antibiotics");

    private static final Set<String> TAKING =
            WordSet.of("take takes taking swallow swallowing chew have use give try need pop");
    private static final Set<String> PUT = WordSet.of("drop drops spray sprays squirt squirts pump pumps");
    private static final Set<String> DROPPED_INTO = WordSet.of("eye eyes ear ears nose nostril nostrils tongue");
    private static final Set<String> KITCHEN = WordSet.of(
            "salt honey sugar vinegar lemon juice water milk tea ginger soda bicarbonate flour oats olive butter table"
                    + " warm cold boiled baking maple golden");
    private static final Set<String> NUTRIENTS = WordSet.of(
            "potassium calcium caffeine sodium salt magnesium iron zinc vitamin vitamins protein cholesterol iodine");
    private static final Set<String> HOLDING = WordSet.of("has contains contain holds");
    private static final Set<String> TAKEN =
            WordSet.of("take takes taking swallow tablet tablets capsule capsules pill you");
    /** What is done as often without a medicine: "move every 2 hours when your painkiller works". */
    private static final Set<String> MOVING = WordSet.of(
            "walk move roll stretch get stand sit turn bend drink rest breathe lift squeeze circle eat sleep wash raise");

    private static final Set<String> DAILY = Set.of("day", "daily");
    private static final Set<String> ONCE = Set.of("once", "twice", "thrice");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> MORE = WordSet.of("more extra further");
    private static final Set<String> HUNDREDS = WordSet.of("hundred thousand");

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
        var commands = ForeignCommand.of(text.language());
        var spokenOf = new SpokenOf(text, medicines);
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            var sentences = text.paragraphs().get(paragraph).sentences();
            for (int i = 0; i < sentences.size(); i++) {
                var place = new SpokenOf.SentenceIndex(paragraph, i);
                if (!reportsDose(sentences.get(i), medicines, word -> spokenOf.before(place, word), found)) {
                    reportCommand(sentences.get(i), medicines, commands, found);
                }
            }
        }
    }

    private static boolean reportsDose(
            Sentence sentence, Set<String> medicines, IntFunction<SpokenOf.Matter> spokenOf, ProblemCollector found) {
        if (!sentence.has(Trait.AMOUNT) && !sentence.has(Trait.COUNT)) {
            return false;
        }
        int end = dose(sentence, medicines);
        if (end > 0) {
            report(sentence, end - 1, end + 1, found);
            return true;
        }
        var pieces = new UnnamedPieces(sentence, medicines, spokenOf).find();
        pieces.ifPresent(taken -> report(sentence, taken.from(), taken.to(), found));
        return pieces.isPresent();
    }

    private static void reportCommand(
            Sentence sentence, Set<String> medicines, Optional<ForeignCommand> commands, ProblemCollector found) {
        commands.map(words -> words.find(sentence, medicines))
                .orElseGet(() -> new MedicineCommand(sentence, medicines)
                        .find()
                        .or(() -> new ForgoneMedicine(sentence, medicines).find()))
                .ifPresent(command -> report(sentence, command, found));
    }

    /** The index of the last word of the first dose; 0 when there is none. */
    private static int dose(Sentence sentence, Set<String> medicines) {
        if (sentence.isOneOf(PUT, 0) && sentence.isOneOf(ONCE, 1) && names(DROPPED_INTO, sentence)) {
            return 1;
        }
        for (int i = 1; i < sentence.length(); i++) {
            boolean isUnit = sentence.has(i, Trait.AMOUNT)
                    && (isAmount(sentence, i, medicines) || isFrequency(sentence, i, medicines));
            if (isUnit || isNamedAlone(sentence, i, medicines)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a medicine's name stands for its pieces: "swallow 2 paracetamol", "a couple of aspirin". */
    private static boolean isNamedAlone(Sentence sentence, int i, Set<String> medicines) {
        boolean isName = NAMES.contains(sentence.word(i))
                || (medicines.contains(sentence.word(i)) && !MEDICINES.contains(sentence.word(i)));
        boolean isCouple = i > 1
                && sentence.word(i - 1).equals("of")
                && sentence.word(i - 2).equals("couple");
        return isName
                && (isCouple || isCount(sentence, i - 1))
                && !sentence.has(Trait.DENIAL)
                && isOneBefore(TAKING, sentence, i, 5);
    }

    private static boolean isOneBefore(Set<String> words, Sentence sentence, int i, int near) {
        for (int before = Math.max(0, i - near); before < i; before++) {
            if (words.contains(sentence.word(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(Sentence sentence, int i, Set<String> medicines) {
        var unit = sentence.word(i);
        if (WEIGHTS.contains(unit)) {
            boolean isWeight = sentence.has(i - 1, Trait.COUNT) || HUNDREDS.contains(sentence.word(i - 1));
            return isWeight && !isContent(sentence, i);
        }
        if (PIECES.contains(unit)) {
            return isCount(sentence, i - 1) || (sentence.isOneOf(MORE, i - 1) && isCount(sentence, i - 2));
        }
        boolean isMeasure = MEASURES.contains(unit)
                && (isCount(sentence, i - 1) || (sentence.word(i - 1).equals("a") && !THINGS.contains(unit)));
        return isMeasure
                && !isOfKitchen(sentence, i + 1)
                && (names(medicines, sentence) || (PUT.contains(unit) && names(DROPPED_INTO, sentence)));
    }

    /** Whether it is what food or drink has in it: "A banana has 400 mg of potassium". */
    private static boolean isContent(Sentence sentence, int i) {
        boolean ofNutrient = sentence.is("of", i + 1) && sentence.isOneOf(NUTRIENTS, i + 2);
        return ofNutrient && isOneBefore(HOLDING, sentence, i, 5) && !isOneBefore(TAKEN, sentence, i, 8);
    }

    /** Whether it is a measure of food or drink: {@code of salt}, {@code of warm water}. */
    private static boolean isOfKitchen(Sentence sentence, int i) {
        int next = i < sentence.length() && sentence.word(i).equals("of") ? i + 1 : i;
        return next < sentence.length() && KITCHEN.contains(sentence.word(next));
    }

    private static boolean isCount(Sentence sentence, int i) {
        boolean half = i > 0
                && Set.of("a", "an").contains(sentence.word(i))
                && sentence.word(i - 1).equals("half");
        return half || sentence.has(i, Trait.COUNT);
    }

    /** Whether this is how often to take a medicine: "every 4 hours", "3 times a day", "twice daily". */
    private static boolean isFrequency(Sentence sentence, int i, Set<String> medicines) {
        return isEvery(sentence, i) && names(medicines, sentence) && !isOfMoving(sentence, i, medicines);
    }

    /** Whether the last verb before is one of moving, and no medicine stands between: "walk every 2 hours". */
    private static boolean isOfMoving(Sentence sentence, int i, Set<String> medicines) {
        for (int before = i; before >= 0; before--) {
            var word = sentence.word(before);
            if (MOVING.contains(word)) {
                return true;
            }
            if (TAKING.contains(word) || medicines.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEvery(Sentence sentence, int i) {
        boolean counted = sentence.has(i - 1, Trait.COUNT);
        boolean every = isOneBefore(EVERY, sentence, i, 4);
        return switch (sentence.word(i)) {
            case "times" -> counted && (sentence.isOneOf(DAILY, i + 1) || sentence.isOneOf(DAILY, i + 2));
            case "hours" -> counted && every;
            case "hourly" -> true;
            case "daily" -> sentence.isOneOf(ONCE, i - 1);
            case "day" -> sentence.isOneOf(ONCE, i - 2);
            default -> false;
        };
    }

    private static boolean names(Set<String> words, Sentence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (words.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Sentence sentence, MedicineCommand.DoseChange command, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(command.from()),
                "\"" + sentence.typed(command.from(), command.to())
                        + "\" tells readers to change how they take a medicine, in the sentence " + Quote.of(sentence)
                        + ".",
                "Take it out, and send the reader to whoever prescribed it or a pharmacist: it differs from person to"
                        + " person.");
    }

    private static void report(Sentence sentence, int from, int to, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(from),
                "\"" + sentence.typed(from, to) + "\" gives an amount of a medicine, in the sentence "
                        + Quote.of(sentence) + ".",
                "Take the amount out, and send the reader to the leaflet or a pharmacist: it differs from person to"
                        + " person.");
    }
}
