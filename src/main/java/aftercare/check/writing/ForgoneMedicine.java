package aftercare.check.writing;

import aftercare.check.writing.MedicineCommand.DoseChange;
import aftercare.prose.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to go without a medicine, or to take another one instead, that no verb such as "stop" says: "do without your
 * tablets", "you no longer need your pills", "swap your tablets for herbs", "change to a stronger painkiller".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record ForgoneMedicine(Sentence sentence, Set<String> medicines) {
    private static final Set<String> OWN = DoseCheck.words("your all any a an the");
    private static final Set<String> DENIAL = DoseCheck.words("not never don't cannot can't won't shouldn't");
    private static final Set<String> EXCHANGING = DoseCheck.words("swap replace switch exchange");
    private static final Set<String> STRENGTH = DoseCheck.words("stronger weaker");
    private static final Set<String> NO_COMMAND = DoseCheck.words(
            "if when before unless who they people doctor pharmacist nurse prescriber dentist ask may might will could");
    /** How many words a medicine's name has at most, with what stands before it: "your blood pressure tablets". */
    private static final int NEAR = 5;

    Optional<DoseChange> find() {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            int object = object(i);
            int medicine = object < 0 ? -1 : medicine(object);
            if (medicine > 0 && isWhole(i, medicine) && isToldToReader(i)) {
                return Optional.of(new DoseChange(i, medicine + 1));
            }
        }
        return Optional.empty();
    }

    /** The index of the words that may name a medicine, if words that give it up begin here; -1 for others. */
    private int object(int i) {
        return switch (sentence.word(i)) {
            case "do", "go" -> is("without", i + 1) && !isOneOf(DENIAL, i - 1) ? i + 2 : -1;
            case "don't" -> is("bother", i + 1) && (is("with", i + 2) || is("taking", i + 2)) ? i + 3 : -1;
            case "longer" -> is("no", i - 1) && is("need", i + 1) ? i + 2 : -1;
            case "need" -> is("don't", i - 1) ? i + 1 : -1;
            case "leave" -> isOneOf(DENIAL, i - 1) ? -1 : is("out", i + 1) || is("off", i + 1) ? i + 2 : -1;
            case "throw" -> isOneOf(DENIAL, i - 1) ? -1 : is("away", i + 1) || is("out", i + 1) ? i + 2 : -1;
            case "give", "swap", "replace", "exchange" -> isOneOf(DENIAL, i - 1) ? -1 : i + 1;
            case "switch", "change", "move" -> isOneOf(DENIAL, i - 1) ? -1 : is("to", i + 1) ? i + 2 : i + 1;
            default -> -1;
        };
    }

    /** The medicine that is named here, behind "your" or the like; -1 when there is none. */
    private int medicine(int object) {
        for (int i = object; i < Math.min(sentence.length(), object + NEAR); i++) {
            if (medicines.contains(sentence.word(i)) || DoseCheck.PIECES.contains(sentence.word(i))) {
                return isOneOf(OWN, object) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the words behind the medicine, or its strength, make it a change: "give … a miss", "swap … for". */
    private boolean isWhole(int verb, int medicine) {
        return switch (sentence.word(verb)) {
            case "give" ->
                is("your", verb + 1) && is("a", medicine + 1) && (is("miss", medicine + 2) || is("rest", medicine + 2));
            case "switch", "change", "move" -> isOneOf(STRENGTH, medicine - 1) || isExchanged(verb, medicine);
            case "need" -> is("anymore", medicine + 1) || (is("any", medicine + 1) && is("more", medicine + 2));
            case "swap", "replace", "exchange" -> isExchanged(verb, medicine);
            default -> is("your", medicine - 1) || is("your", medicine - 2) || is("your", medicine - 3);
        };
    }

    private boolean isExchanged(int verb, int medicine) {
        return is("your", verb + 1)
                && isOneOf(EXCHANGING, verb)
                && isOneOf(DoseCheck.words("for with by to"), medicine + 1);
    }

    private boolean isToldToReader(int verb) {
        for (int i = 0; i < sentence.length(); i++) {
            boolean isNear = i < verb && i >= verb - 3;
            if (MedicineCommand.CONDITION.contains(sentence.word(i)) || (isNear && isOneOf(NO_COMMAND, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean is(String word, int i) {
        return i >= 0 && i < sentence.length() && sentence.word(i).equals(word);
    }

    private boolean isOneOf(Set<String> words, int i) {
        return i >= 0 && i < sentence.length() && words.contains(sentence.word(i));
    }
}
