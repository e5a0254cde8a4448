package aftercare.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Writes a paragraph, and records its words for checks and search. */
final class ParagraphWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder builder) {
        var paragraph = (Paragraph) node;
        if (paragraph.getFirstChild() == null) {
            return;
        }
        if (isTight(paragraph)) {
            words(paragraph, builder);
            return;
        }
        builder.line();
        builder.markup("<p>");
        words(paragraph, builder);
        builder.markup("</p>\n");
    }

    /** A paragraph of a list without blank lines is written without {@code p}, as is the only one of a definition. */
    private static boolean isTight(Paragraph paragraph) {
        if (paragraph.getParent() instanceof DefinitionItem definition) {
            return hasOneParagraph(definition);
        }
        return paragraph.getParent() instanceof ListItem item
                && (!(item.getParent() instanceof ListBlock list) || list.isTight());
    }

    private static boolean hasOneParagraph(Node parent) {
        int paragraphs = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            paragraphs += node instanceof Paragraph ? 1 : 0;
        }
        return paragraphs == 1;
    }

    /** Writes the content of a paragraph. */
    static void words(Paragraph paragraph, PassageBuilder builder) {
        reportFences(paragraph, builder);
        builder.endWords();
        builder.children(paragraph);
        boolean sentences = !(paragraph.getParent() instanceof DefinitionTerm);
        if (sentences && !builder.isBare() && paragraph.getFirstChild() != null) {
            var written = builder.written(paragraph.getFirstChild().getStartOffset());
            builder.reading().addSentences(written, paragraph.getAncestorOfType(ListItem.class) != null);
            builder.endWords();
        }
    }

    /** Reports fences inside a paragraph: those in a list or quote, or that close nothing. */
    private static void reportFences(Paragraph paragraph, PassageBuilder builder) {
        String source = builder.reading().source();
        int end = paragraph.getEndOffset();
        if (builder.reading().survey().lastFence() < paragraph.getStartOffset()) {
            return;
        }
        int fence = source.indexOf(":::", paragraph.getStartOffset());
        while (fence >= 0 && fence < end) {
            if (isFirstOnLine(source, fence, paragraph.getStartOffset())) {
                reportFence(source, fence, builder);
            }
            int lineEnd = source.indexOf('\n', fence);
            fence = lineEnd < 0 ? -1 : source.indexOf(":::", lineEnd);
        }
    }

    private static boolean isFirstOnLine(String source, int fence, int start) {
        int i = fence;
        while (i > start && " \t>".indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == start || source.charAt(i - 1) == '\n' || source.charAt(i - 1) == '\r';
    }

    private static void reportFence(String source, int fence, PassageBuilder builder) {
        int lineEnd = source.indexOf('\n', fence);
        boolean closes = source.substring(fence, lineEnd < 0 ? source.length() : lineEnd)
                .replace(":", "")
                .isBlank();
        if (closes && builder.reading().closesReported()) {
            return;
        }
        if (closes) {
            builder.error(
                    "AC215",
                    fence,
                    "This ::: closes nothing.",
                    "Remove it, or write the line that opens the component above it, such as \"::: note\".");
        } else {
            builder.error(
                    "AC215",
                    builder.reading().expectClose(fence),
                    "A component cannot stand inside a list or a quote.",
                    "Start the line at the left margin, with a blank line before it.");
        }
    }
}
