package aftercare.check.dose;

import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.Set;

/**
 * A count of tablets or other pieces, which need not be a dose: "your pack has 28 tablets", "when two tablets are left", "even
 * one tablet can harm a child", "the doctor may start you on one tablet".
 *
 * @param from the index of its first word
 * @param piece the index of its last word
 */
record CountedPieces(Sentence sentence, int from, int piece) {
    /** How many words to look back. */
    private static final int NEAR = 4;

    private static final Set<String> LEFT = WordSet.of("left remaining spare");
    private static final Set<String> POINTING = WordSet.of("these those both which even no between");
    private static final Set<String> PACKS = WordSet.of(
            "pack packs packet packets box boxes bottle bottles strip strips blister blisters tube tubes jar jars"
                    + " cartridge canister caja envase frasco boîte paquet flacon packung schachtel العلبة");
    private static final Set<String> HOLDING =
            WordSet.of("has have holds hold contains contain of with tiene contiene contient sind enthält de mit");
    private static final Set<String> INSIDE = WordSet.of("in per");
    private static final Set<String> ARTICLES = WordSet.of("a an the each every your one");
    private static final Set<String> STORING =
            WordSet.of("bring buy sell sells sold order count keep carry pack store");
    private static final Set<String> TAKING = WordSet.of("take swallow chew");
    private static final Set<String> ONE = WordSet.of("one 1 a");
    /** "One tablet works all day." */
    private static final Set<String> FACTS = WordSet.of("works lasts looks costs contains holds has");

    private static final Set<String> SMOKE = WordSet.of("smoke cigarette cigarettes vape cigar pipe");
    private static final Set<String> PRESCRIBERS = WordSet.of("doctor nurse pharmacist prescriber dentist midwife vet");
    private static final Set<String> PRESCRIBING =
            WordSet.of("may might will can could gave gives prescribes prescribed started starts");

    boolean areNoDose() {
        return sentence.isOneOf(LEFT, piece + 1)
                || (sentence.isOneOf(LEFT, piece + 2) && sentence.is("are", piece + 1))
                || sentence.isOneOf(POINTING, from - 1)
                || areInPack()
                || isNearest(STORING)
                || (sentence.isOneOf(ONE, from) && sentence.isOneOf(FACTS, piece + 1))
                || areOfSmoke()
                || arePrescribed();
    }

    /** "a pack of 28 tablets", "the box holds 14 tablets", "28 tablets in each pack". */
    private boolean areInPack() {
        int article = sentence.isOneOf(INSIDE, piece + 1) ? piece + 2 : piece + 1;
        int pack = sentence.isOneOf(ARTICLES, article) ? article + 1 : article;
        boolean isHeld = sentence.isOneOf(HOLDING, from - 1) || sentence.isOneOf(HOLDING, from - 2);
        return (article > piece + 1 && sentence.isOneOf(PACKS, pack))
                || sentence.isOneOf(PACKS, from - 1)
                || (isHeld && (sentence.isOneOf(PACKS, from - 2) || sentence.isOneOf(PACKS, from - 3)));
    }

    /** Whether one of these words stands before, and nothing between tells to take them. */
    private boolean isNearest(Set<String> words) {
        for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
            if (sentence.isOneOf(TAKING, i)) {
                return false;
            }
            if (sentence.isOneOf(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean areOfSmoke() {
        return sentence.word(piece).startsWith("puff")
                && (sentence.isOneOf(SMOKE, piece + 2) || sentence.isOneOf(SMOKE, piece + 3));
    }

    /** "Your doctor may start you on one tablet", but not "Ask your doctor, and take one tablet". */
    private boolean arePrescribed() {
        for (int i = from - 1; i >= Math.max(0, from - 2 * NEAR); i--) {
            if (sentence.isOneOf(TAKING, i)) {
                return false;
            }
            if (sentence.isOneOf(PRESCRIBERS, i)) {
                return sentence.isOneOf(PRESCRIBING, i + 1);
            }
        }
        return false;
    }
}
