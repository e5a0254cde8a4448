package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Set;

/** Reports {@code [name]: address} when no link of the text has that name, so that the line vanishes from the page. */
final class UnusedAddresses {
    private UnusedAddresses() {}

    static void report(Document document, SlipText reading) {
        // Most texts have none, and looking through all nodes takes time.
        if (!reading.survey().mayHaveAddress()) {
            return;
        }
        Set<Node> used = new HashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode link && link.isDefined()) {
                used.add(link.getReferenceNode(document));
            }
        }
        Set<String> names = new HashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Reference address) {
                boolean isFirst = names.add(Escaping.normalizeReference(address.getReference(), true));
                if (!used.contains(address)) {
                    report(address, isFirst, reading);
                }
            }
        }
    }

    private static void report(Reference address, boolean isFirst, SlipText reading) {
        var name = address.getReference();
        reading.tell(
                "AC239",
                address.getStartOffset(),
                isFirst
                        ? "No link of the text is called " + Quoted.of(name) + ", so this line is not on the page."
                        : "A line above gives an address for " + Quoted.of(name)
                                + " already, whatever its capitals, so this one leads nowhere.",
                isFirst
                        ? "Write [words][" + Quoted.brief(name) + "] where the link belongs, or take the line out."
                        : "Give one of the two another name, here and in its link; or take the line out.");
    }
}
