package aftercare.markdown;

import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;

/** Shows {@code [words][name]} as it was typed when the text does not define the name. */
final class UndefinedReferences {
    private static final WordsWriter WORDS = new WordsWriter();

    private UndefinedReferences() {}

    static void undefined(RefNode node, PassageBuilder builder) {
        // [sic] is plain words; a second pair of brackets shows that a link was meant.
        if (node.getChars().toString().endsWith("]")
                && node.getTextOpeningMarker().isNotNull()) {
            builder.warning(
                    "AC208",
                    node.getStartOffset(),
                    "Nothing in the text says where " + Quoted.of(node.getChars())
                            + " leads, so readers see the brackets.",
                    "Write [words](file.md), or \\[ for a bracket that readers see.");
        }
        String source = builder.reading().source();
        Node first = node.getFirstChild();
        if (first == null) {
            WORDS.write(source, node.getStartOffset(), node.getEndOffset(), builder);
            return;
        }
        WORDS.write(source, node.getStartOffset(), first.getStartOffset(), builder);
        builder.children(node);
        WORDS.write(source, node.getLastChild().getEndOffset(), node.getEndOffset(), builder);
    }
}
