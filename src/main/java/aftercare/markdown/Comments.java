package aftercare.markdown;

import aftercare.problem.ProblemKind;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Leaves out what stands between {@code <!--} and {@code -->}: notes of the editors to themselves. */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    /** Takes comments out of a document before it is written, and reports one that is not closed. */
    static void leaveOut(Document document, ReadingState reading) {
        if (reading.survey().has('<') && reading.source().contains(OPEN)) {
            leaveOut((Node) document, reading);
        }
    }

    private static void leaveOut(Node parent, ReadingState reading) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof HtmlInlineComment) {
                node.unlink();
            } else if (node instanceof Text) {
                reportShown(node, reading);
            } else if (node instanceof HtmlBlockBase block) {
                reportOpen(block, reading);
                if (without(block).isBlank()) {
                    node.unlink();
                }
            } else {
                leaveOut(node, reading);
            }
        }
    }

    /** What a block of HTML holds besides comments. */
    static String without(Block html) {
        String text = html.getContentChars().toString();
        var rest = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            rest.append(text, from, open);
            from = end(text, open);
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** The offset after the comment that opens here; the end of the text when it is not closed. */
    private static int end(String text, int open) {
        // The shortest comments are <!--> and <!--->.
        int close = text.indexOf(CLOSE, open + 2);
        return close < 0 ? text.length() : close + CLOSE.length();
    }

    /** Behind words of its line a comment that is not closed is none. */
    private static void reportShown(Node text, ReadingState reading) {
        int open = text.getChars().indexOf(OPEN);
        if (open >= 0) {
            reading.error(
                    "AC235",
                    text.getStartOffset() + open,
                    "This comment is not closed in its paragraph, so readers see it.",
                    "Write --> where the comment ends, or \\< for a sign that readers see.");
        }
    }

    private static void reportOpen(Block html, ReadingState reading) {
        String text = html.getContentChars().toString();
        int open = text.lastIndexOf(OPEN);
        if (open >= 0 && text.indexOf(CLOSE, open + 2) < 0) {
            reading.error(
                    ProblemKind.OPEN_END,
                    "AC235",
                    html.getStartOffset() + open,
                    "This comment is not closed, so all that stands below it is left out.",
                    "Write --> where the comment ends.");
        }
    }
}
