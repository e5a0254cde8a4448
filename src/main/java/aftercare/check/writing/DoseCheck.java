package aftercare.check.writing;

import aftercare.check.dose.DoseSpan;
import aftercare.check.dose.Doses;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import java.util.Optional;

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
                var sentence = sentences.get(i);
                var amount = doses.amount(paragraph, i);
                var command = amount.isPresent() ? Optional.<DoseSpan>empty() : doses.command(paragraph, i);
                if (amount.isPresent()) {
                    reportAmount(sentence, amount.get(), found);
                } else if (command.isPresent()) {
                    reportCommand(sentence, command.get(), found);
                }
            }
        }
    }

    private static void reportCommand(Sentence sentence, DoseSpan command, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(command.from()),
                "\"" + sentence.typed(command.from(), command.to())
                        + "\" tells readers to change how they take a medicine, in the sentence " + Quote.of(sentence)
                        + ".",
                "Take it out, and send the reader to whoever prescribed it or a pharmacist: it differs from person to"
                        + " person.");
    }

    private static void reportAmount(Sentence sentence, DoseSpan dose, ProblemCollector found) {
        found.error(
                CODE,
                sentence.at(dose.from()),
                "\"" + sentence.typed(dose.from(), dose.to()) + "\" gives an amount of a medicine, in the sentence "
                        + Quote.of(sentence) + ".",
                "Take the amount out, and send the reader to the leaflet or a pharmacist: it differs from person to"
                        + " person.");
    }
}
