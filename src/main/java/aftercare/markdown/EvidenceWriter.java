package aftercare.markdown;

import aftercare.markdown.parse.EvidenceMark;
import aftercare.model.Evidence;
import aftercare.model.Prose;
import aftercare.problem.Nearest;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Replaces {@code {may help}} by a placeholder, which the page fills in its own language. */
final class EvidenceWriter implements NodeWriter {
    private static final String BOTH =
            "Write {not tested} where nobody has looked, {does not help} where they have and found nothing.";

    private static final String WORDS =
            "Write {helps}, {may help}, {not tested} or {does not help}; for a brace that readers see, \\{.";

    /** The evidence word of an earlier version, which meant both {@code not tested} and {@code does not help}. */
    private static final String FORMER = "no good evidence";

    /** Words that authors write for an evidence word, and what to write instead. */
    private static final Map<String, String> ALIKE = Map.of(
            "no evidence", BOTH,
            "not shown", BOTH,
            "unproven", BOTH,
            "untested", "Write {not tested}.",
            "no effect", "Write {does not help}.");

    @Override
    public void write(Node node, PassageBuilder builder) {
        var mark = (EvidenceMark) node;
        var evidence = Evidence.of(mark.words());
        if (mark.words().equals(FORMER)) {
            former(mark, builder);
        } else if (evidence.isEmpty()) {
            unknown(mark, builder);
        } else if (builder.isInHeading() || builder.isInLink()) {
            builder.error(
                    "AC224",
                    node.getStartOffset(),
                    "An evidence word cannot stand in a " + (builder.isInHeading() ? "heading." : "link."),
                    "Write it behind the advice, in the text.");
        } else if (!builder.isBare()) {
            var word = new Prose.EvidenceWord(evidence.get(), builder.reading().at(node.getStartOffset()));
            builder.reading().add(word);
            builder.placeholder(word);
        }
    }

    /** Writes nothing for the evidence word of an earlier version, so that a clinic's older text can still be published. */
    private static void former(EvidenceMark mark, PassageBuilder builder) {
        builder.warning(
                "AC212",
                mark.getStartOffset(),
                Quoted.of(mark.words()) + " is an evidence word no longer, so readers see none here.",
                BOTH);
    }

    private static void unknown(EvidenceMark mark, PassageBuilder builder) {
        var known = Arrays.stream(Evidence.values()).map(Evidence::words).toList();
        var alike = ALIKE.get(mark.words().toLowerCase(Locale.ROOT));
        builder.error(
                "AC212",
                mark.getStartOffset(),
                Quoted.of(mark.words()) + " is no evidence word.",
                alike != null ? alike : Nearest.hint(mark.words(), known, WORDS));
        builder.text(mark.getChars().toString());
    }
}
