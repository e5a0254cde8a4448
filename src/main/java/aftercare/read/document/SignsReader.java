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
    private static final int MOST_WORDS = 8;
    private static final List<String> BASES = List.of("consensus", "recalled");

    @Override
    public Optional<Map<String, Sign>> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the list of signs", source, problems)
                .map(fields -> EntriesById.read("a sign", fields, SignsReader::sign));
    }

    private static Optional<Sign> sign(Text id, Fields fields) {
        StepsReader.reportReserved(id, fields.problems());
        var care = fields.requiredChoice("care", LEVELS).flatMap(word -> CareLevel.of(word.value()));
        var shortText = fields.text("short");
        var text = fields.requiredText("text");
        var firstAid = fields.sentences("do");
        var onlyIn = fields.ids("only-in");
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
        care.filter(CareLevel::isRedFlag).ifPresent(level -> reportShort(id, shortText, fields));
        return care.map(level ->
                new Sign(id, level, shortText, text, firstAid, onlyIn, sources, basis.orElse(Text.none(id.at()))));
    }

    private static void reportShort(Text id, Text shortText, Fields fields) {
        if (!fields.has("short")) {
            fields.problems()
                    .error(
                            "AC174",
                            id.at(),
                            "This red flag has no \"short\", the words for the strip above a guide.",
                            "Add it, in " + MOST_WORDS + " words at most:  short: …");
        } else if (shortText.value().split("\\s+").length > MOST_WORDS) {
            fields.problems()
                    .error(
                            "AC174",
                            shortText.at(),
                            "\"short\" has more than " + MOST_WORDS + " words.",
                            "Say it in " + MOST_WORDS + " words at most; \"text\" says the rest.");
        }
    }
}
