package aftercare.check.dose;

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
        if (text.style().medicines().isEmpty()) {
            return new Doses(text, MedicineNames.MEDICINES);
        }
        var all = new HashSet<>(MedicineNames.MEDICINES);
        all.addAll(text.style().ownMedicines());
        return new Doses(text, all);
    }

    /** The first amount of a medicine in a sentence, named by the indexes of its paragraph and of itself. */
    public Optional<DoseSpan> amount(int paragraph, int index) {
        var sentence = sentence(paragraph, index);
        var found = named(sentence);
        if (found.isEmpty() && (mayBeNamed(sentence) || sentence.has(Trait.COUNT))) {
            found = new UnnamedPieces(sentence, medicines, before(paragraph, index)).find();
        }
        return found.isEmpty() && foreign.isPresent()
                ? new ForeignDose(sentence, foreign.get(), medicines).find()
                : found;
    }

    private Optional<DoseSpan> named(Sentence sentence) {
        if (!mayBeNamed(sentence)) {
            return Optional.empty();
        }
        var amount = new DoseAmount(sentence, medicines).find();
        return amount.isPresent() ? amount : new DoseFrequency(sentence, medicines).find();
    }

    private static boolean mayBeNamed(Sentence sentence) {
        return sentence.has(Trait.AMOUNT) || sentence.has(Trait.MEDICINE);
    }

    private SpokenOf.Before before(int paragraph, int index) {
        return new SpokenOf.Before(spokenOf, paragraph, index);
    }

    /** The first command to change a medicine in such a sentence. */
    public Optional<DoseSpan> command(int paragraph, int index) {
        var sentence = sentence(paragraph, index);
        if (foreign.isPresent()) {
            return new ForeignCommand(foreign.get(), medicines).find(sentence);
        }
        if (sentence.has(Trait.MEDICINE)) {
            var command = new MedicineCommand(sentence, medicines).find();
            return command.isPresent() ? command : new ForgoneMedicine(sentence, medicines).find();
        }
        return sentence.has(Trait.TAKING)
                ? new StoppedMedicine(sentence, before(paragraph, index)).find()
                : Optional.empty();
    }

    private Sentence sentence(int paragraph, int index) {
        return text.paragraphs().get(paragraph).sentences().get(index);
    }
}
