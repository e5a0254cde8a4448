package aftercare.check.writing;

import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to take more or less of a medicine, or none, in a sentence: "double your dose", "stop taking your
 * insulin". What says when to stop and whom to ask is none: "Stop taking it and call a doctor if your face swells".
 *
 * @param medicines the names of medicines, those of the site among them, in small letters
 */
record MedicineCommand(Sentence sentence, Set<String> medicines) {
    /** Verbs that change a dose. */
    private static final Set<String> CHANGING =
            WordSet.of("skip omit reduce increase raise lower cut halve drop stop quit miss");
    /** Verbs that change pieces and medicines by name: "skip your blood pressure pill". */
    private static final Set<String> CHANGING_PIECES = WordSet.of("skip omit halve double triple");
    /** These may be right in an emergency, or for a while, so they must stand alone. */
    private static final Set<String> STOPPING = WordSet.of("stop quit ditch bin drop miss cut reduce increase");

    private static final Set<String> BETWEEN = WordSet.of(
            "up down off out on back taking using with of the a an all any your their his her usual own daily morning"
                    + " evening night next blood pressure heart pain reliever prescribed prescription other water"
                    + " thyroid asthma diabetes epilepsy sleeping blood-pressure tonight's today's tomorrow's first last second"
                    + " third these those");
    private static final Set<String> OWN = Set.of("your");
    private static final Set<String> CHANGED =
            WordSet.of("double doubling doubled twice triple halve half extra further another bigger higher larger");
    /** Before a verb, these make it no command. */
    private static final Set<String> NO_COMMAND = WordSet.of(
            "if when before unless who they doctor pharmacist nurse prescriber dentist ask we may might will to");
    /** Words of a sentence that says when to stop, or whom to ask. */
    static final Set<String> CONDITION =
            WordSet.of("if when unless doctor doctors pharmacist nurse midwife prescriber dentist"
                    + " surgeon team ask call ring phone emergency ambulance hospital leaflet");

    private static final Set<String> TO_READER = WordSet.of("you can should must please just then and now");
    /** "Stop it when you feel better" tells when, but is no reason to stop a medicine. */
    private static final Set<String> WELL = WordSet.of("better well fine okay gone goes stops");

    private static final Set<String> MORE = WordSet.of("more less extra fewer");
    private static final Set<String> TAKING = WordSet.of("take use swallow inject have");

    /** @param to the index behind its last word */
    record DoseChange(int from, int to) {}

    Optional<DoseChange> find() {
        if (sentence.has(Trait.DENIAL)) {
            return Optional.empty();
        }
        for (int i = 1; i < sentence.length(); i++) {
            var word = sentence.word(i);
            boolean isDose = word.startsWith("dose") && sentence.has(i, Trait.AMOUNT);
            boolean isPiece = DoseCheck.PIECES.contains(word);
            boolean isMedicine = isPiece || medicines.contains(word);
            int from = isDose ? ofDose(i) : isMedicine ? ofMedicine(i) : word.equals("amount") ? otherAmount(i) : -1;
            if (from >= 0) {
                return Optional.of(new DoseChange(from, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "double your dose", "take an extra dose", "skip the next dose". */
    private int ofDose(int i) {
        int changed = near(CHANGED, i, 2);
        return changed >= 0 && near(NO_COMMAND, changed, 2) < 0 ? changed : told(CHANGING, i);
    }

    private int ofMedicine(int i) {
        int changed = told(CHANGING_PIECES, i);
        if (changed >= 0) {
            return isSetApart(changed, i) ? changed : -1;
        }
        if (hasCondition()) {
            return -1;
        }
        int stopped = told(STOPPING, i);
        boolean isTold = stopped >= 0
                && isSetApart(stopped, i)
                && (near(OWN, i, i - stopped) >= 0 || (isTaking(stopped + 1) && isCommand(stopped)));
        if (isTold) {
            return stopped;
        }
        return moreOf(i);
    }

    private boolean isTaking(int i) {
        return sentence.is("taking", i) || sentence.is("using", i);
    }

    /** Whether a verb tells the reader to do it: it begins the sentence, or stands behind such a word as "you can". */
    private boolean isCommand(int verb) {
        return verb == 0 || near(TO_READER, verb, 1) >= 0;
    }

    /** "take twice as much of your painkiller", "use more of your inhaler", "come off your tablets". */
    private int moreOf(int i) {
        for (int verb = Math.max(0, i - 7); verb < i; verb++) {
            boolean isOff =
                    sentence.word(verb).equals("come") && sentence.is("off", verb + 1) && isSetApart(verb + 1, i);
            boolean isMore = TAKING.contains(sentence.word(verb))
                    && (isMuch(verb + 1, i) || isOften(i + 1))
                    && near(OWN, i, 3) >= 0;
            if ((isOff || isMore) && near(NO_COMMAND, verb, 2) < 0) {
                return verb;
            }
        }
        return -1;
    }

    /** "twice as much", "double the", "more", "a bit less". */
    private boolean isMuch(int from, int to) {
        for (int i = from; i < Math.min(from + 3, to); i++) {
            if (MORE.contains(sentence.word(i)) || CHANGED.contains(sentence.word(i)) || sentence.is("times", i)) {
                return true;
            }
        }
        return false;
    }

    /** "more often", "twice as often". */
    private boolean isOften(int from) {
        return (from < sentence.length() && MORE.contains(sentence.word(from)) && sentence.is("often", from + 1))
                || (from < sentence.length()
                        && CHANGED.contains(sentence.word(from))
                        && sentence.is("often", from + 2));
    }

    /** {@code twice the usual amount of your medicine}. */
    private int otherAmount(int i) {
        int changed = near(CHANGED, i, 3);
        for (int word = 0; changed >= 0 && word < sentence.length(); word++) {
            if (medicines.contains(sentence.word(word))) {
                return changed;
            }
        }
        return -1;
    }

    /** The command before a word that says to change it: "skip your next dose", but not "ask before you lower the dose". */
    private int told(Set<String> changing, int i) {
        for (int verb = Math.max(0, i - 5); verb < i; verb++) {
            if (changing.contains(sentence.word(verb)) && near(NO_COMMAND, verb, 2) < 0) {
                return verb;
            }
        }
        return -1;
    }

    /** Whether only words that belong to the name of a medicine stand between. */
    private boolean isSetApart(int verb, int medicine) {
        for (int i = verb + 1; i < medicine; i++) {
            if (!BETWEEN.contains(sentence.word(i)) && !medicines.contains(sentence.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCondition() {
        for (int i = 0; i < sentence.length(); i++) {
            if (CONDITION.contains(sentence.word(i)) && !isWhenWell(i)) {
                return true;
            }
        }
        return false;
    }

    /** "when you feel better", "once the pain goes". */
    private boolean isWhenWell(int i) {
        boolean isWell = sentence.is("when", i) || sentence.is("if", i);
        for (int next = i + 1; isWell && next < Math.min(sentence.length(), i + 5); next++) {
            if (WELL.contains(sentence.word(next))) {
                return true;
            }
        }
        return false;
    }

    /** The index of one of the words among those right before another; -1 when there is none. */
    private int near(Set<String> words, int i, int distance) {
        for (int before = Math.max(0, i - distance); before < i; before++) {
            if (words.contains(sentence.word(before))) {
                return before;
            }
        }
        return -1;
    }
}
