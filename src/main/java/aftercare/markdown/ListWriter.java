package aftercare.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of every kind. */
final class ListWriter {
    void bullets(Node node, PassageBuilder pen) {
        block("ul", node, pen);
    }

    void numbers(Node node, PassageBuilder pen) {
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

    void definitions(Node node, PassageBuilder pen) {
        block("dl", node, pen);
    }

    private static void block(String element, Node node, PassageBuilder pen) {
        pen.line();
        pen.markup("<" + element + ">\n");
        pen.children(node);
        pen.markup("</" + element + ">\n");
    }

    void item(Node node, PassageBuilder pen) {
        pen.markup("<li>");
        pen.children(node);
        pen.markup("</li>\n");
    }

    void term(Node node, PassageBuilder pen) {
        pen.markup("<dt>");
        pen.children(node);
        pen.endWords();
        pen.markup("</dt>\n");
    }

    void definition(Node node, PassageBuilder pen) {
        pen.markup("<dd>");
        pen.children(node);
        pen.markup("</dd>\n");
    }
}
