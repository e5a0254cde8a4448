package aftercare.check.dose;

import aftercare.check.dose.SpokenOf.SentenceIndex;
import aftercare.prose.Manuscript;
import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds doses and commands to change them in the sentences of a text. Most sentences have neither word nor number of a dose,
 * which their traits tell at once.
 */
public final class Doses {
    private final Manuscript text;
    private final Set<String> medicines;
    private final SpokenOf spokenOf;
    private final Optional<ForeignLists> foreign;

    private Doses(Manuscript text, Set<String> medicines) {
        this.text = text;
        this.medicines = medicines;
        this.spokenOf = new SpokenOf(text, medicines);
        this.foreign = ForeignLists.of(text.language());
    }

    /** The doses of a text. */
    public static Doses of(Manuscript text) {
        var own = text.style().ownMedicines();
        if (own.isEmpty()) {
            return new Doses(text, MedicineNames.MEDICINES);
        }
        var all = new HashSet<>(MedicineNames.MEDICINES);
        all.addAll(own);
        return new Doses(text, all);
    }

    /** The first amount of a medicine in a sentence, named by the indexes of its paragraph and of itself. */
    public Optional<DoseSpan> amount(int paragraph, int index) {
        var sentence = sentence(paragraph, index);
        boolean isCounted = sentence.has(Trait.AMOUNT) || sentence.has(Trait.COUNT);
        var found = isCounted || sentence.has(Trait.MEDICINE)
                ? amount(sentence, new SentenceIndex(paragraph, index))
                : Optional.<DoseSpan>empty();
        return found.or(() -> foreign.flatMap(lists -> new ForeignDose(sentence, lists, medicines).find()));
    }

    private Optional<DoseSpan> amount(Sentence sentence, SentenceIndex place) {
        return new DoseAmount(sentence, medicines)
                .find()
                .or(() -> new DoseFrequency(sentence, medicines).find())
                .or(() -> new UnnamedPieces(sentence, medicines, word -> spokenOf.before(place, word)).find());
    }

    /** The first command to change a medicine in such a sentence. */
    public Optional<DoseSpan> command(int paragraph, int index) {
        var sentence = sentence(paragraph, index);
        if (foreign.isPresent()) {
            return new ForeignCommand(foreign.get(), medicines).find(sentence);
        }
        if (sentence.has(Trait.MEDICINE)) {
            return new MedicineCommand(sentence, medicines)
                    .find()
                    .or(() -> new ForgoneMedicine(sentence, medicines).find());
        }
        var place = new SentenceIndex(paragraph, index);
        return sentence.has(Trait.TAKING)
                ? new StoppedMedicine(sentence, word -> spokenOf.before(place, word)).find()
                : Optional.empty();
    }

    private Sentence sentence(int paragraph, int index) {
        return text.paragraphs().get(paragraph).sentences().get(index);
    }
}
