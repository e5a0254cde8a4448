package aftercare.read.document;

import aftercare.model.CareLevel;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code signs.yaml} into {@link Sign}s by id. */
public final class SignsReader implements TextReader<Map<String, Sign>> {
    static final List<String> LEVELS =
            Arrays.stream(CareLevel.values()).map(CareLevel::id).toList();
    private static final List<String> BASES = List.of("consensus", "recalled");

    @Override
    public Optional<Map<String, Sign>> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the list of signs", source, problems)
                .map(fields -> EntriesById.read("a sign", fields, SignsReader::sign));
    }

    private static Optional<Sign> sign(Text id, Fields fields) {
        var care = fields.requiredChoice("care", LEVELS).flatMap(word -> CareLevel.of(word.value()));
        var text = fields.requiredText("text");
        var sources = fields.ids("sources");
        var basis = fields.choice("basis", BASES);
        if (sources.isEmpty() && !fields.has("basis")) {
            fields.problems()
                    .error(
                            "AC129",
                            id.at(),
                            "No source backs this sign, and nothing says why it stands here.",
                            "Add sources: [id, …], or basis: consensus (clinicians agree) or basis: recalled (still to be looked up).");
        }
        return care.map(level -> new Sign(id, level, text, sources, basis.orElse(Text.none(id.at()))));
    }
}
