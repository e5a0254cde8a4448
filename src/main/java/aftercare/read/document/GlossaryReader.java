package aftercare.read.document;

import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Optional;

/** Turns {@code glossary.yaml} into {@link Term}s. */
public final class GlossaryReader implements TextReader<List<Term>> {
    @Override
    public Optional<List<Term>> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the glossary", source, problems)
                .map(fields -> EntriesById.read("a term", fields, GlossaryReader::term))
                .map(terms -> List.copyOf(terms.values()));
    }

    private static Optional<Term> term(Text id, Fields fields) {
        return Optional.of(
                new Term(id, fields.requiredLine("term"), fields.requiredText("plain"), fields.text("text")));
    }
}
