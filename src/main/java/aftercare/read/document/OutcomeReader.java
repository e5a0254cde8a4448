package aftercare.read.document;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.read.yaml.Fields;
import java.util.Optional;

/** Reads one outcome of a self-check. */
final class OutcomeReader {
    private static final int MOST_CAUTION = 9;

    private OutcomeReader() {}

    /** Reads an outcome. Empty without a care level, because no check could judge such an outcome. */
    static Optional<Outcome> read(Text id, Fields fields) {
        var care = fields.requiredChoice("care", SignsReader.LEVELS).flatMap(word -> CareLevel.of(word.value()));
        var outcome = outcome(id, care.orElse(CareLevel.EMERGENCY), fields);
        fields.done();
        return care.map(level -> outcome);
    }

    private static Outcome outcome(Text id, CareLevel care, Fields fields) {
        return new Outcome(
                id,
                care,
                fields.number("caution", 0, MOST_CAUTION, 0).orElse(0),
                fields.requiredLine("title"),
                fields.text("contact"),
                fields.text("say"),
                fields.text("decision"),
                fields.sentences("do"),
                fields.sentences("do-not"),
                fields.text("note"),
                fields.text("safety-net"),
                fields.typed("recheck"),
                Text.none(id.at()),
                fields.ids("guides"),
                fields.ids("self-checks"));
    }
}
