package aftercare.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;

/** Shows {@code [words][name]} as it was typed when no line of the text says what the name stands for. */
final class UndefinedReferences {
    private static final WordsWriter WORDS = new WordsWriter();

    private UndefinedReferences() {}

    static void undefined(RefNode node, PassageBuilder pen) {
        // [sic] is plain words; a second pair of brackets shows that a link was meant.
        if (node.getChars().toString().endsWith("]")
                && node.getTextOpeningMarker().isNotNull()) {
            pen.warning(
                    "AC208",
                    node.getStartOffset(),
                    "Nothing in the text says where " + Quoted.of(node.getChars())
                            + " leads, so readers see the brackets.",
                    "Write [words](file.md), or \\[ for a bracket that readers see.");
        }
        String source = pen.reading().source();
        Node first = node.getFirstChild();
        if (first == null) {
            WORDS.write(source, node.getStartOffset(), node.getEndOffset(), pen);
            return;
        }
        WORDS.write(source, node.getStartOffset(), first.getStartOffset(), pen);
        pen.children(node);
        WORDS.write(source, node.getLastChild().getEndOffset(), node.getEndOffset(), pen);
    }
}
