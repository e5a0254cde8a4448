package aftercare.check.dose;

import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to go without a medicine, or to take another one instead, that no verb such as "stop" says: "do without your
 * tablets", "you no longer need your pills", "swap your tablets for herbs", "change to a stronger painkiller".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record ForgoneMedicine(Sentence sentence, Set<String> medicines) {
    private static final Set<String> OWN = WordSet.of("your all any a an the");
    private static final Set<String> DENIAL = WordSet.of("not never don't cannot can't won't shouldn't");
    private static final Set<String> FORBIDDING = WordSet.of("not don't never avoid");
    private static final Set<String> HAVING = WordSet.of("take have try");
    private static final Set<String> FOR_NOW = WordSet.of("today tonight tomorrow anymore");
    private static final Set<String> EXCHANGING = WordSet.of("swap replace switch exchange");
    private static final Set<String> FOR = WordSet.of("for with by to");
    private static final Set<String> STRENGTH = WordSet.of("stronger weaker");
    private static final Set<String> NO_COMMAND = WordSet.of(
            "if when before unless who they people doctor pharmacist nurse prescriber dentist ask may might will could");
    /** How many words a medicine's name has at most, with what stands before it: "your blood pressure tablets". */
    private static final int NEAR = 5;

    Optional<DoseSpan> find() {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            int object = object(i);
            int medicine = object < 0 ? -1 : medicine(object);
            if (medicine > 0 && isWhole(i, medicine) && isToldToReader(i)) {
                return Optional.of(new DoseSpan(i, medicine + 1));
            }
        }
        return Optional.empty();
    }

    /** The index of the words that may name a medicine, if words that give it up begin here; -1 for others. */
    private int object(int i) {
        return switch (sentence.word(i)) {
            case "do", "go" -> sentence.is("without", i + 1) && !sentence.isOneOf(DENIAL, i - 1) ? i + 2 : -1;
            case "don't" ->
                sentence.is("bother", i + 1) && (sentence.is("with", i + 2) || sentence.is("taking", i + 2))
                        ? i + 3
                        : -1;
            case "longer" -> sentence.is("no", i - 1) && sentence.is("need", i + 1) ? i + 2 : -1;
            case "need" -> sentence.is("don't", i - 1) || sentence.is("not", i - 1) ? i + 1 : -1;
            case "take", "use", "taking", "using" -> isForbidden(i) ? i + 1 : -1;
            case "wean" -> sentence.is("yourself", i + 1) && sentence.is("off", i + 2) ? i + 3 : -1;
            case "break", "holiday", "rest", "day", "week", "weekend" ->
                sentence.is("from", i + 1) || sentence.is("off", i + 1) ? i + 2 : -1;
            case "leave" ->
                sentence.isOneOf(DENIAL, i - 1)
                        ? -1
                        : sentence.is("out", i + 1) || sentence.is("off", i + 1) ? i + 2 : -1;
            case "throw" ->
                sentence.isOneOf(DENIAL, i - 1)
                        ? -1
                        : sentence.is("away", i + 1) || sentence.is("out", i + 1) ? i + 2 : -1;
            case "give" -> sentence.isOneOf(DENIAL, i - 1) ? -1 : sentence.is("up", i + 1) ? i + 2 : i + 1;
            case "swap", "replace", "exchange" -> sentence.isOneOf(DENIAL, i - 1) ? -1 : i + 1;
            case "switch", "change", "move" ->
                sentence.isOneOf(DENIAL, i - 1) ? -1 : sentence.is("to", i + 1) ? i + 2 : i + 1;
            default -> -1;
        };
    }

    /** The medicine that is named here, behind "your" or the like; -1 when there is none. */
    private int medicine(int object) {
        for (int i = object; i < Math.min(sentence.length(), object + NEAR); i++) {
            if (medicines.contains(sentence.word(i)) || MedicineNames.PIECES.contains(sentence.word(i))) {
                return sentence.isOneOf(OWN, object) || sentence.word(i).startsWith("dose") ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the words behind the medicine, or its strength, make it a change: "give … a miss", "swap … for". */
    private boolean isWhole(int verb, int medicine) {
        return switch (sentence.word(verb)) {
            case "give" ->
                sentence.is("up", verb + 1)
                        ? isOwn(medicine) && !sentence.is("to", medicine + 1)
                        : sentence.is("your", verb + 1)
                                && sentence.is("a", medicine + 1)
                                && (sentence.is("miss", medicine + 2) || sentence.is("rest", medicine + 2));
            case "take", "use", "taking", "using" ->
                isOwn(medicine) && isForNow(medicine + 1) && !sentence.is("tablet", medicine);
            case "break", "holiday", "rest", "day", "week", "weekend" ->
                isOwn(medicine) && (sentence.isOneOf(HAVING, verb - 2) || sentence.isOneOf(HAVING, verb - 3));
            case "leave" -> isOwn(medicine) || sentence.word(medicine).startsWith("dose");
            case "switch", "change", "move" -> sentence.isOneOf(STRENGTH, medicine - 1) || isExchanged(verb, medicine);
            case "need" ->
                sentence.is("anymore", medicine + 1)
                        || (sentence.is("any", medicine + 1) && sentence.is("more", medicine + 2));
            case "swap", "replace", "exchange" -> isExchanged(verb, medicine);
            default -> isOwn(medicine);
        };
    }

    private boolean isOwn(int medicine) {
        return sentence.is("your", medicine - 1)
                || sentence.is("your", medicine - 2)
                || sentence.is("your", medicine - 3);
    }

    /** "do not take", "avoid taking", "try not to take". */
    private boolean isForbidden(int verb) {
        boolean isNotTo = sentence.is("to", verb - 1) && sentence.is("not", verb - 2);
        return sentence.isOneOf(FORBIDDING, verb - 1) || isNotTo;
    }

    /** "Do not take your tablets today", but not "Do not take your tablets with alcohol". */
    private boolean isForNow(int next) {
        return next == sentence.length() || sentence.isOneOf(FOR_NOW, next);
    }

    private boolean isExchanged(int verb, int medicine) {
        return sentence.is("your", verb + 1)
                && sentence.isOneOf(EXCHANGING, verb)
                && sentence.isOneOf(FOR, medicine + 1);
    }

    private boolean isToldToReader(int verb) {
        return !new Conditions(sentence).areIn(verb) && !sentence.names(NO_COMMAND, verb - 3, verb);
    }
}
