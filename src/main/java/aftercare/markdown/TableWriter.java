package aftercare.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a table in a region that can be scrolled, also with the keyboard, when it is wider than the screen. */
final class TableWriter implements NodeWriter {
    @Override
    public void write(Node node, PassageBuilder builder) {
        builder.line();
        builder.markup("<div class=\"table\" role=\"region\" tabindex=\"0\"");
        label(node, builder);
        builder.markup(">\n<table>\n");
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                part("thead", part, builder);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                part("tbody", part, builder);
            }
        }
        builder.markup("</table>\n</div>\n");
    }

    /** Labels the region by the heading above; a second table below that heading, by its own head. */
    private static void label(Node table, PassageBuilder builder) {
        String heading = builder.isBare() ? "" : builder.reading().takeLabel();
        if (!heading.isEmpty()) {
            builder.attribute("aria-labelledby", heading);
            return;
        }
        String head = cells(table.getFirstChild().getFirstChild(), builder);
        if (!head.isEmpty()) {
            builder.attribute("aria-label", head);
        }
    }

    private static String cells(Node row, PassageBuilder builder) {
        return StreamSupport.stream(row.getChildren().spliterator(), false)
                .map(cell -> {
                    PassageBuilder bare = builder.bare();
                    bare.children(cell);
                    return bare.words().strip();
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void part(String element, Node part, PassageBuilder builder) {
        builder.markup("<" + element + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            builder.markup("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cell((TableCell) cell, builder);
            }
            builder.markup("</tr>\n");
        }
        builder.markup("</" + element + ">\n");
    }

    private static void cell(TableCell cell, PassageBuilder builder) {
        // An empty corner cell is not a heading.
        String element = cell.isHeader() && !cell.getText().isBlank() ? "th" : "td";
        builder.markup("<" + element);
        if (element.equals("th")) {
            builder.markup(" scope=\"col\"");
        }
        if (cell.getAlignment() != null) {
            builder.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        builder.markup(">");
        builder.endWords();
        builder.children(cell);
        if (!builder.isBare() && cell.getFirstChild() != null) {
            builder.reading().addCell(builder.written(cell.getFirstChild().getStartOffset()));
        }
        builder.endWords();
        builder.markup("</" + element + ">\n");
    }
}
