package aftercare.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a table into a region that can be scrolled, with the keyboard too, where it is wider than a phone. */
final class TableWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder pen) {
        pen.line();
        pen.markup("<div class=\"table\" role=\"region\" tabindex=\"0\"");
        label(node, pen);
        pen.markup(">\n<table>\n");
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                part("thead", part, pen);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                part("tbody", part, pen);
            }
        }
        pen.markup("</table>\n</div>\n");
    }

    /** Named by the heading above; a second table below it, by its own head. */
    private static void label(Node table, PassageBuilder pen) {
        String heading = pen.isBare() ? "" : pen.reading().takeLabel();
        if (!heading.isEmpty()) {
            pen.attribute("aria-labelledby", heading);
            return;
        }
        String head = cells(table.getFirstChild().getFirstChild(), pen);
        if (!head.isEmpty()) {
            pen.attribute("aria-label", head);
        }
    }

    private static String cells(Node row, PassageBuilder pen) {
        return StreamSupport.stream(row.getChildren().spliterator(), false)
                .map(cell -> {
                    PassageBuilder bare = pen.bare();
                    bare.children(cell);
                    return bare.words().strip();
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void part(String element, Node part, PassageBuilder pen) {
        pen.markup("<" + element + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            pen.markup("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cell((TableCell) cell, pen);
            }
            pen.markup("</tr>\n");
        }
        pen.markup("</" + element + ">\n");
    }

    private static void cell(TableCell cell, PassageBuilder pen) {
        // An empty corner is no heading of anything.
        String element = cell.isHeader() && !cell.getText().isBlank() ? "th" : "td";
        pen.markup("<" + element);
        if (element.equals("th")) {
            pen.markup(" scope=\"col\"");
        }
        if (cell.getAlignment() != null) {
            pen.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        pen.markup(">");
        pen.endWords();
        pen.children(cell);
        if (!pen.isBare() && cell.getFirstChild() != null) {
            pen.reading().addCell(pen.written(cell.getFirstChild().getStartOffset()));
        }
        pen.endWords();
        pen.markup("</" + element + ">\n");
    }
}
