package aftercare.read;

import aftercare.model.Term;
import aftercare.model.Text;
import java.util.List;
import java.util.Optional;

/** Turns {@code glossary.yaml} into {@link Term}s. */
final class GlossaryReader implements TextReader<List<Term>> {
    @Override
    public Optional<List<Term>> read(SourceText source, Faults faults) {
        return TextReader.fields("the glossary", source, faults)
                .map(fields -> Entries.read("a term", fields, GlossaryReader::term))
                .map(terms -> List.copyOf(terms.values()));
    }

    private static Optional<Term> term(Text id, Fields fields) {
        return Optional.of(
                new Term(id, fields.requiredText("term"), fields.requiredText("plain"), fields.text("text")));
    }
}
