package aftercare.check.writing;

import aftercare.check.writing.MedicineCommand.DoseChange;
import aftercare.check.writing.SpokenOf.SentenceIndex;
import aftercare.check.writing.UnnamedPieces.Taken;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.MedicineNames;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reports an amount of a medicine, {@code 400 mg}, {@code two tablets}, and a command to change it. Only a pharmacist or
 * the medicine's leaflet should give it.
 */
final class DoseCheck implements WritingCheck {
    private static final String CODE = "AC349";

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
        var doses = Doses.of(text);
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            var sentences = text.paragraphs().get(paragraph).sentences();
            for (int i = 0; i < sentences.size(); i++) {
                check(sentences.get(i), new SentenceIndex(paragraph, i), doses, found);
            }
        }
    }

    private static void check(Sentence sentence, SentenceIndex place, Doses doses, ProblemCollector found) {
        var amount = doses.amount(sentence, place);
        amount.ifPresent(dose -> report(sentence, dose, found));
        if (amount.isEmpty()) {
            doses.command(sentence, place).ifPresent(command -> report(sentence, command, found));
        }
    }

    /**
     * Finds doses and commands in the sentences of a text. Most have neither word nor number of a dose, which their traits
     * tell at once.
     */
    private record Doses(Set<String> medicines, Optional<ForeignCommand> foreign, SpokenOf spokenOf) {
        static Doses of(Manuscript text) {
            var own = text.style().ownMedicines();
            Set<String> medicines = MedicineNames.MEDICINES;
            if (!own.isEmpty()) {
                medicines = new HashSet<>(medicines);
                medicines.addAll(own);
            }
            return new Doses(medicines, ForeignCommand.of(text.language()), new SpokenOf(text, medicines));
        }

        Optional<Taken> amount(Sentence sentence, SentenceIndex place) {
            boolean isCounted = sentence.has(Trait.AMOUNT) || sentence.has(Trait.COUNT);
            if (!isCounted && !sentence.has(Trait.MEDICINE)) {
                return Optional.empty();
            }
            return new DoseAmount(sentence, medicines)
                    .find()
                    .or(() -> new DoseFrequency(sentence, medicines).find())
                    .or(() -> new UnnamedPieces(sentence, medicines, word -> spokenOf.before(place, word)).find());
        }

        Optional<DoseChange> command(Sentence sentence, SentenceIndex place) {
            if (foreign.isPresent()) {
                return foreign.get().find(sentence, medicines);
            }
            if (sentence.has(Trait.MEDICINE)) {
                return new MedicineCommand(sentence, medicines)
                        .find()
                        .or(() -> new ForgoneMedicine(sentence, medicines).find());
            }
            return sentence.has(Trait.TAKING)
                    ? new StoppedMedicine(sentence, word -> spokenOf.before(place, word)).find()
                    : Optional.empty();
        }
    }

    private static void report(Sentence sentence, DoseChange command, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(command.from()),
                "\"" + sentence.typed(command.from(), command.to())
                        + "\" tells readers to change how they take a medicine, in the sentence " + Quote.of(sentence)
                        + ".",
                "Take it out, and send the reader to whoever prescribed it or a pharmacist: it differs from person to"
                        + " person.");
    }

    private static void report(Sentence sentence, Taken dose, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(dose.from()),
                "\"" + sentence.typed(dose.from(), dose.to()) + "\" gives an amount of a medicine, in the sentence "
                        + Quote.of(sentence) + ".",
                "Take the amount out, and send the reader to the leaflet or a pharmacist: it differs from person to"
                        + " person.");
    }
}
