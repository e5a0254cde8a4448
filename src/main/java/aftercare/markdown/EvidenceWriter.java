package aftercare.markdown;

import aftercare.markdown.parse.EvidenceMark;
import aftercare.model.Evidence;
import aftercare.model.Prose;
import aftercare.problem.Nearest;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/** Replaces {@code {may help}} by a placeholder, which the page fills in its own language. */
final class EvidenceWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder builder) {
        var mark = (EvidenceMark) node;
        var evidence = Evidence.of(mark.words());
        if (evidence.isEmpty()) {
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

    private static void unknown(EvidenceMark mark, PassageBuilder builder) {
        var known = Arrays.stream(Evidence.values()).map(Evidence::words).toList();
        builder.error(
                "AC212",
                mark.getStartOffset(),
                Quoted.of(mark.words()) + " is no evidence word.",
                Nearest.hint(
                        mark.words(),
                        known,
                        "Write {helps}, {may help} or {no good evidence}; for a brace that readers see, \\{."));
        builder.text(mark.getChars().toString());
    }
}
