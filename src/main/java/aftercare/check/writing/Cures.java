package aftercare.check.writing;

import aftercare.prose.Sentence;
import aftercare.prose.WordSet;
import java.util.Set;

/**
 * "Cure" where it promises nothing: what medicine does cure, what is hoped for, food.
 *
 * @param word the index of "cure", "cured" or the like
 */
record Cures(Sentence sentence, int word) {
    /** How far from it another word counts. */
    private static final int FAR = 40;

    private static final Set<String> FOOD =
            WordSet.of("ham meat meats fish bacon sausage sausages salmon pork beef leather resin varnish paint");
    private static final Set<String> HARD = WordSet.of("hard harder difficult impossible easier");
    private static final Set<String> RATES = WordSet.of("rate rates");
    private static final Set<String> SEEKING = WordSet.of("for into find finding seek seeking");
    /** What medicines do cure. */
    private static final Set<String> INFECTIONS =
            WordSet.of("infection infections lice scabies worms threadworms tuberculosis tb malaria syphilis chlamydia"
                    + " gonorrhoea gonorrhea thrush cholera h pylori hepatitis bacteria ringworm");

    private static final Set<String> REMEDIES =
            WordSet.of("antibiotic antibiotics antifungal antiviral antivirals medicine medicines tablet tablets cream"
                    + " lotion comb treatment course treated");
    /** What surgery and the like do cure. */
    private static final Set<String> CURABLE = WordSet.of(
            "cancer cancers tumour tumours tumor tumors leukaemia leukemia lymphoma disease diseases condition"
                    + " cataract cataracts appendicitis hernia");

    private static final Set<String> OPERATIONS =
            WordSet.of("surgery operation operations transplant transplants transplantation chemotherapy"
                    + " radiotherapy removing removal antibiotics antifungal antivirals");
    private static final Set<String> ACHES =
            WordSet.of("pain pains ache aches backache migraine migraines stiffness all every");
    private static final Set<String> HEDGES =
            WordSet.of("often usually sometimes mostly early many most some chance chances");
    /** What is sold with promises: "Our oil cures most cancers". */
    private static final Set<String> SOLD =
            WordSet.of("our we us rubbing oil oils herbal herbs natural tea acupuncture cupping reiki diet supplement"
                    + " supplements session sessions stretching");

    /** "Antibiotics cure the infection", "cured ham", "research into a cure", "better than cure". */
    boolean areNoPromise() {
        boolean isSought = sentence.is("a", word - 1) && sentence.isOneOf(SEEKING, word - 2);
        boolean isFood = sentence.isOneOf(FOOD, word - 2)
                || sentence.isOneOf(FOOD, word - 1)
                || sentence.isOneOf(FOOD, word + 1);
        boolean isHard = sentence.is("to", word - 1) && sentence.isOneOf(HARD, word - 2);
        return isSought
                || isHard
                || isFood
                || sentence.is("if", word - 1)
                || sentence.isOneOf(RATES, word + 1)
                || sentence.is("than", word - 1)
                || isMedical();
    }

    /** "Antibiotics cure the infection", "Early cancer can often be cured". */
    private boolean isMedical() {
        boolean isInfection = names(INFECTIONS) && (names(REMEDIES) || names(HEDGES));
        boolean isHoped = names(CURABLE) && names(HEDGES);
        boolean isOperation = names(OPERATIONS) && !names(ACHES);
        return (isInfection || isHoped || isOperation) && !names(SOLD);
    }

    private boolean names(Set<String> words) {
        return sentence.names(words, word - FAR, word + FAR);
    }
}
