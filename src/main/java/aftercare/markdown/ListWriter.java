package aftercare.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of every kind. */
final class ListWriter {
    void bullets(Node node, Pen pen) {
        block("ul", node, pen);
    }

    void numbers(Node node, Pen pen) {
        int start = ((OrderedList) node).getStartNumber();
        pen.line();
        pen.markup("<ol");
        if (start != 1) {
            pen.attribute("start", String.valueOf(start));
        }
        pen.markup(">\n");
        pen.children(node);
        pen.markup("</ol>\n");
    }

    void definitions(Node node, Pen pen) {
        block("dl", node, pen);
    }

    private static void block(String element, Node node, Pen pen) {
        pen.line();
        pen.markup("<" + element + ">\n");
        pen.children(node);
        pen.markup("</" + element + ">\n");
    }

    void item(Node node, Pen pen) {
        pen.markup("<li>");
        pen.children(node);
        pen.markup("</li>\n");
    }

    void term(Node node, Pen pen) {
        pen.markup("<dt>");
        pen.children(node);
        pen.endWords();
        pen.markup("</dt>\n");
    }

    void definition(Node node, Pen pen) {
        pen.markup("<dd>");
        pen.children(node);
        pen.markup("</dd>\n");
    }
}
