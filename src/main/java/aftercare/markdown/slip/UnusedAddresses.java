package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
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
        for (Node node : document.getDescendants()) {
            if (node instanceof Reference address && !used.contains(address)) {
                reading.tell(
                        "AC239",
                        address.getStartOffset(),
                        "No link of the text is called " + Quoted.of(address.getReference())
                                + ", so this line is not on the page.",
                        "Write [words][" + Quoted.brief(address.getReference())
                                + "] where the link belongs, or take the line out.");
            }
        }
    }
}
