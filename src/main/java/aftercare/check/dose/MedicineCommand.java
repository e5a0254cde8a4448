package aftercare.check.dose;

import aftercare.prose.MedicineNames;
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
    /** How far a word may stand that makes it no command, so that a long text is read in linear time. */
    private static final int FAR = 30;
    /** Verbs that change a dose. */
    private static final Set<String> CHANGING =
            WordSet.of("skip omit reduce increase raise lower cut halve drop stop quit miss taper up");
    /** Verbs that change pieces and medicines by name: "skip your blood pressure pill". */
    private static final Set<String> CHANGING_PIECES = WordSet.of("skip omit halve double triple");
    /** These may be right in an emergency, or for a while, so they must stand alone. */
    private static final Set<String> STOPPING =
            WordSet.of("stop quit ditch bin drop miss cut reduce increase taper pause withhold restart resume");
    /** Of these the medicine alone can follow, without "your": "stop metformin", "stop the antibiotics". */
    private static final Set<String> STOPPING_ANY = WordSet.of("stop quit ditch pause taper withhold restart resume");

    private static final Set<String> BETWEEN = WordSet.of(
            "up down off out on back taking using with of the a an all any your their his her usual own daily morning"
                    + " evening night next blood pressure heart pain reliever prescribed prescription other water"
                    + " thyroid asthma diabetes epilepsy sleeping blood-pressure tonight's today's tomorrow's first last second"
                    + " third these those");
    private static final Set<String> OWN = Set.of("your");
    private static final Set<String> POINTING = WordSet.of("the these those");
    private static final Set<String> CHANGED =
            WordSet.of("double doubling doubled twice triple halve half extra further another bigger higher larger");
    private static final Set<String> DOUBLING = WordSet.of("double triple halve");
    private static final Set<String> GETTING = WordSet.of("take use have give inject need try swallow");
    private static final Set<String> VACCINES =
            WordSet.of("vaccine vaccines vaccination vaccinations jab jabs booster boosters");
    private static final Set<String> PARTS = WordSet.of("half twice double triple");
    private static final Set<String> NEXT = WordSet.of("second third");
    /** Before a verb, these make it no command. */
    private static final Set<String> NO_COMMAND = WordSet.of(
            "if when before unless who they doctor pharmacist nurse prescriber dentist ask we may might will to");
    /** Right before a verb, these do it, and nobody is told to. */
    private static final Set<String> OTHERS = WordSet.of(
            "people patients clients adults women men parents doctors nurses us others many some most everyone everybody");

    private static final Set<String> TO_READER = WordSet.of(
            "you can should must please just simply slowly gradually then and now always day days week weeks month"
                    + " morning night hours better well");
    private static final Set<String> PRESCRIBERS =
            WordSet.of("doctor doctors provider specialist nurse pharmacist team prescriber dentist midwife they");
    private static final Set<String> MODALS = WordSet.of("may might will can could should");
    private static final Set<String> ARTICLES = WordSet.of("a an");
    private static final Set<String> MORE = WordSet.of("more less extra fewer additional");
    private static final Set<String> TAKING = WordSet.of("take use swallow inject have");
    private static final Set<String> SWALLOWING = WordSet.of("take use swallow inject");
    /** Behind a medicine, these make it part of something else: "insulin sensitivity", "stop your tablets getting wet". */
    private static final Set<String> OF_MEDICINE =
            WordSet.of("sensitivity resistance level levels cost costs bill waste box packet chart from");

    private static final Set<String> AWAY = WordSet.of("off at in into round by with along home on to for");
    /** Behind "stop the tablets", these say when. */
    private static final Set<String> TIMES = WordSet.of("when once after as now today tonight for before and early");

    Optional<DoseSpan> find() {
        if (new Conditions(sentence).deny()) {
            return Optional.empty();
        }
        for (int i = 1; i < sentence.length(); i++) {
            var word = sentence.word(i);
            boolean isDose = word.startsWith("dose") && sentence.has(i, Trait.AMOUNT);
            boolean isMedicine = MedicineNames.PIECES.contains(word) || medicines.contains(word);
            int from = isDose ? ofDose(i) : isMedicine ? ofMedicine(i) : word.equals("amount") ? otherAmount(i) : -1;
            if (from >= 0) {
                return Optional.of(new DoseSpan(from, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "double your dose", "take an extra dose", "skip the next dose". */
    private int ofDose(int i) {
        if (isOfOther(i)) {
            return -1;
        }
        int changed = sentence.first(CHANGED, i - 2, i);
        if (changed >= 0 && isChange(changed, i)) {
            return changed;
        }
        int taken = sentence.first(SWALLOWING, i - 4, i);
        boolean isPart = sentence.isOneOf(PARTS, i - 3) || sentence.isOneOf(NEXT, i - 1);
        if (taken >= 0 && isPart && isCommand(taken)) {
            return taken;
        }
        int verb = told(CHANGING, i);
        return verb >= 0 && isCommand(verb) && !isOfPrescriber(verb) ? verb : -1;
    }

    /** "double your dose", "take an extra dose", but not "an extra dose can harm you". */
    private boolean isChange(int changed, int dose) {
        boolean isVerb = sentence.isOneOf(DOUBLING, changed) && changed < dose - 1;
        int verb = isVerb ? changed : sentence.first(GETTING, changed - 3, changed);
        return verb >= 0 && !isNoCommand(changed) && !sentence.isOneOf(OTHERS, verb - 1) && !isOfVaccine(dose);
    }

    /** "You need an extra dose of the vaccine." */
    private boolean isOfVaccine(int dose) {
        int end = Math.min(sentence.length(), dose + FAR);
        return sentence.names(VACCINES, end - 2 * FAR, end);
    }

    /** "a dose of fresh air". */
    private boolean isOfOther(int i) {
        for (int next = i + 2; next < i + 6; next++) {
            if (sentence.has(next, Trait.MEDICINE)) {
                return false;
            }
        }
        return sentence.is("of", i + 1);
    }

    private int ofMedicine(int i) {
        if (isPartOfOther(i)) {
            return -1;
        }
        int changed = told(CHANGING_PIECES, i);
        if (changed >= 0) {
            return isSetApart(changed, i) ? changed : -1;
        }
        int extra = extra(i);
        if (extra >= 0 || new Conditions(sentence).areIn(i)) {
            return extra;
        }
        int stopped = told(STOPPING, i);
        return stopped >= 0 && isSetApart(stopped, i) && isStopped(stopped, i) ? stopped : moreOf(i);
    }

    private boolean isPartOfOther(int i) {
        boolean isDoing = i + 1 < sentence.length() && sentence.word(i + 1).endsWith("ing");
        return isDoing || sentence.isOneOf(OF_MEDICINE, i + 1);
    }

    /** Whether a medicine is stopped that is the reader's, or that the sentence tells the reader to stop. */
    private boolean isStopped(int verb, int medicine) {
        if (sentence.names(OWN, verb, medicine)) {
            boolean isCarried = sentence.is("drop", verb)
                    && (sentence.isOneOf(AWAY, verb + 1) || sentence.isOneOf(AWAY, medicine + 1));
            boolean isDevice = sentence.is("tablet", medicine)
                    && sentence.isOneOf(OWN, medicine - 1)
                    && !sentence.isOneOf(CHANGING, verb);
            return !isCarried && !isDevice;
        }
        if (!isCommand(verb)) {
            return false;
        }
        boolean isAny = sentence.isOneOf(STOPPING_ANY, verb)
                && (medicine == verb + 1
                        || (sentence.isOneOf(POINTING, verb + 1) && medicine == verb + 2 && isLast(medicine)));
        return isAny || sentence.is("taking", verb + 1) || sentence.is("using", verb + 1);
    }

    private boolean isLast(int medicine) {
        return medicine + 1 == sentence.length() || sentence.isOneOf(TIMES, medicine + 1);
    }

    /** Whether a verb tells the reader to do it: it begins the sentence, or stands behind such a word as "you can". */
    private boolean isCommand(int verb) {
        return verb == 0
                || sentence.names(TO_READER, verb - 1, verb)
                || sentence.typed(verb - 1, verb + 1).indexOf(',') > 0;
    }

    /** "Your doctor may start you on a small dose and slowly increase the dose." */
    private boolean isOfPrescriber(int verb) {
        int prescriber = sentence.first(PRESCRIBERS, verb - FAR, verb);
        return prescriber >= 0 && sentence.isOneOf(MODALS, prescriber + 1);
    }

    /** "take an extra tablet if it hurts", "take less insulin", but not "take extra tablets with you". */
    private int extra(int i) {
        for (int verb = Math.max(0, i - 4); verb < i; verb++) {
            int more = sentence.isOneOf(ARTICLES, verb + 1) ? verb + 2 : verb + 1;
            boolean isExtra = SWALLOWING.contains(sentence.word(verb))
                    && (sentence.isOneOf(MORE, more) || (more > verb + 1 && sentence.isOneOf(NEXT, more)))
                    && more < i
                    && isSetApart(more, i)
                    && !sentence.isOneOf(AWAY, i + 1)
                    && !(sentence.is("than", i + 1) && sentence.is("you", i + 2));
            if (isExtra && isCommand(verb) && !isNoCommand(verb) && !new Conditions(sentence).nameSomebody(i)) {
                return verb;
            }
        }
        return -1;
    }

    /** "take twice as much of your painkiller", "use more of your inhaler", "come off your tablets". */
    private int moreOf(int i) {
        for (int verb = Math.max(0, i - 7); verb < i; verb++) {
            boolean isOff =
                    sentence.word(verb).equals("come") && sentence.is("off", verb + 1) && isSetApart(verb + 1, i);
            boolean isMore = TAKING.contains(sentence.word(verb))
                    && (isMuch(verb + 1, i) || isOften(i + 1))
                    && sentence.names(OWN, i - 3, i);
            if ((isOff || isMore) && !isNoCommand(verb)) {
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
        int changed = sentence.first(CHANGED, i - 3, i);
        return changed >= 0 && sentence.names(medicines) ? changed : -1;
    }

    /** The command before a word that says to change it: "skip your next dose", but not "ask before you lower the dose". */
    private int told(Set<String> changing, int i) {
        for (int verb = Math.max(0, i - 5); verb < i; verb++) {
            if (changing.contains(sentence.word(verb))
                    && !isNoCommand(firstOf(verb))
                    && !sentence.isOneOf(OTHERS, verb - 1)) {
                return verb;
            }
        }
        return -1;
    }

    /** Whether a word right before makes a verb no command: "ask before you stop". */
    private boolean isNoCommand(int verb) {
        return sentence.names(NO_COMMAND, verb - 2, verb);
    }

    /** The first of two verbs: "stop" in "before you stop or halve a tablet". */
    private int firstOf(int verb) {
        boolean isJoined = sentence.is("or", verb - 1) || sentence.is("and", verb - 1);
        boolean isSecond = sentence.isOneOf(CHANGING, verb - 2) || sentence.isOneOf(STOPPING, verb - 2);
        return isJoined && isSecond ? verb - 2 : verb;
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
}
