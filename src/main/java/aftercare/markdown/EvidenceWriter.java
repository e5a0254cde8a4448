package aftercare.markdown;

import aftercare.markdown.parse.EvidenceMark;
import aftercare.model.Evidence;
import aftercare.model.Prose;
import aftercare.problem.Nearest;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/** Leaves a hole for {@code {may help}}, which the page shows in its own language. */
final class EvidenceWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder pen) {
        var mark = (EvidenceMark) node;
        var evidence = Evidence.of(mark.words());
        if (evidence.isEmpty()) {
            unknown(mark, pen);
        } else if (pen.isInHeading() || pen.isInLink()) {
            pen.error(
                    "AC224",
                    node.getStartOffset(),
                    "An evidence word cannot stand in a " + (pen.isInHeading() ? "heading." : "link."),
                    "Write it behind the advice, in the text.");
        } else if (!pen.isBare()) {
            var word = new Prose.EvidenceWord(evidence.get(), pen.reading().at(node.getStartOffset()));
            pen.reading().add(word);
            pen.hole(word);
        }
    }

    private static void unknown(EvidenceMark mark, PassageBuilder pen) {
        var known = Arrays.stream(Evidence.values()).map(Evidence::words).toList();
        pen.error(
                "AC212",
                mark.getStartOffset(),
                Quoted.of(mark.words()) + " is no evidence word.",
                Nearest.hint(
                        mark.words(),
                        known,
                        "Write {helps}, {may help} or {no good evidence}; for a brace that readers see, \\{."));
        pen.text(mark.getChars().toString());
    }
}
