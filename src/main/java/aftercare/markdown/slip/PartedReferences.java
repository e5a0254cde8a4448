package aftercare.markdown.slip;

import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Reports words of a link that a blank parts from the name of its address, so that only the name is a link: {@code [the guide] [g]}. */
final class PartedReferences {
    private static final Pattern WORDS = Pattern.compile("(?<![\\\\!\\]])\\[([^\\[\\]\\n]{2,200})][ \\u00A0]+$");
    private static final int LONGEST = 300;

    private PartedReferences() {}

    static void report(Node parent, SlipText reading) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkRef link
                    && link.isDefined()
                    && link.getReference().isNotNull()) {
                report(link, parent, reading);
            }
            report(node, reading);
        }
    }

    private static void report(LinkRef link, Node parent, SlipText reading) {
        int end = link.getStartOffset();
        int start = Math.max(parent.getStartOffset(), end - LONGEST);
        var words = WORDS.matcher(reading.source().substring(start, end));
        Node before = link.getPrevious();
        if (before instanceof Text && before.getChars().isBlank()) {
            before = before.getPrevious();
        }
        boolean isLink = before instanceof RefNode other && other.isDefined();
        if (words.find() && !isLink) {
            reading.tell(
                    "AC231",
                    start + words.start(),
                    "A blank stands between the words of this link and the name of its address, so the name alone is a"
                            + " link.",
                    "Write:  [" + Quoted.brief(words.group(1)) + "]" + Quoted.brief(link.getChars()));
        }
    }
}
