package aftercare.check.dose;

import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a command to stop a medicine that was named before: "Stop taking it after 3 days."
 *
 * @param spokenOf what was spoken of before its words
 */
record StoppedMedicine(Sentence sentence, SpokenOf.Before spokenOf) {
    private static final Set<String> STOPPING = WordSet.of("stop quit");
    private static final Set<String> POINTING = WordSet.of("it them these");
    private static final Set<String> TO_READER = WordSet.of("you can should must please just then and now may");

    Optional<DoseSpan> find() {
        for (int i = 0; i + 2 < sentence.length(); i++) {
            boolean isStop = sentence.isOneOf(STOPPING, i)
                    && sentence.is("taking", i + 1)
                    && sentence.isOneOf(POINTING, i + 2)
                    && (i == 0 || sentence.isOneOf(TO_READER, i - 1));
            if (isStop) {
                boolean isTold = !sentence.has(Trait.DENIAL)
                        && !new Conditions(sentence).areIn(i)
                        && spokenOf.word(i) == SpokenOf.Matter.MEDICINE;
                return isTold ? Optional.of(new DoseSpan(i, i + 3)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
