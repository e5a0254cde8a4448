package aftercare.markdown;

import aftercare.markdown.parse.TaskBox;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of every kind. */
final class ListWriter {
    void bullets(Node node, PassageBuilder builder) {
        block("ul", node, builder);
    }

    void numbers(Node node, PassageBuilder builder) {
        int start = ((OrderedList) node).getStartNumber();
        builder.line();
        builder.markup("<ol");
        if (start != 1) {
            builder.attribute("start", String.valueOf(start));
        }
        builder.markup(">\n");
        builder.children(node);
        builder.markup("</ol>\n");
    }

    void definitions(Node node, PassageBuilder builder) {
        block("dl", node, builder);
    }

    private static void block(String element, Node node, PassageBuilder builder) {
        builder.line();
        builder.markup("<" + element + ">\n");
        builder.children(node);
        builder.markup("</" + element + ">\n");
    }

    void item(Node node, PassageBuilder builder) {
        builder.markup("<li" + task(node) + ">");
        builder.children(node);
        builder.markup("</li>\n");
    }

    private static String task(Node item) {
        if (item.getFirstChild() instanceof Paragraph words && words.getFirstChild() instanceof TaskBox box) {
            return box.isTicked() ? " class=\"task ticked\"" : " class=\"task\"";
        }
        return "";
    }

    /**
     * Writes the box of a task as a character. A form field would be lost on paper, and a page could not keep what is ticked.
     */
    void box(Node node, PassageBuilder builder) {
        builder.markup("<span class=\"box\">");
        builder.text(((TaskBox) node).isTicked() ? "☑" : "☐");
        builder.markup("</span> ");
        builder.endWords();
    }

    void term(Node node, PassageBuilder builder) {
        builder.markup("<dt>");
        builder.children(node);
        builder.endWords();
        builder.markup("</dt>\n");
    }

    void definition(Node node, PassageBuilder builder) {
        builder.markup("<dd>");
        builder.children(node);
        builder.markup("</dd>\n");
    }
}
