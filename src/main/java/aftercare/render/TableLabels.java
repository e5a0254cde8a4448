package aftercare.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each cell of a table the heading of its column, {@code <td data-label="How soon">}. On a phone each row of a table is
 * shown as a block, in which each cell needs the heading beside it.
 */
final class TableLabels {
    private static final String HEAD = "<thead>\n<tr>\n";
    private static final String BODY = "</tr>\n</thead>\n<tbody>\n";
    private static final String END = "</tbody>";
    private static final String ROW = "<tr>\n";
    private static final String CELL = "<td";

    private final String html;
    private final StringBuilder labelled;
    /** What was read up to here is written. */
    private int written;

    private TableLabels(String html) {
        this.html = html;
        this.labelled = new StringBuilder(html.length() + html.length() / 2);
    }

    static String in(String html) {
        int head = html.indexOf(HEAD);
        return head < 0 ? html : new TableLabels(html).tables(head);
    }

    private String tables(int first) {
        int head = first;
        while (head >= 0) {
            int body = html.indexOf(BODY, head + HEAD.length());
            int end = body < 0 ? -1 : html.indexOf(END, body + BODY.length());
            if (end < 0) {
                break;
            }
            cells(body + BODY.length(), end, labels(html.substring(head + HEAD.length(), body)));
            head = html.indexOf(HEAD, end);
        }
        return labelled.append(html, written, html.length()).toString();
    }

    private static List<String> labels(String head) {
        var labels = new ArrayList<String>();
        int from = 0;
        for (int end = headCellEnd(head, 0); end >= 0; end = headCellEnd(head, from)) {
            labels.add(words(head.substring(from, end)));
            from = end + "</th>\n".length();
        }
        labels.add(words(head.substring(from)));
        return labels;
    }

    /** Where the next cell ends, {@code </th>} or {@code </td>} at the end of a line; -1 if none does. */
    private static int headCellEnd(String head, int from) {
        int end = head.indexOf("</t", from);
        while (end >= 0 && !head.startsWith("</th>\n", end) && !head.startsWith("</td>\n", end)) {
            end = head.indexOf("</t", end + 1);
        }
        return end;
    }

    private static String words(String cell) {
        var words = new StringBuilder(cell.length());
        int at = 0;
        for (int tag = cell.indexOf('<'); tag >= 0; tag = cell.indexOf('<', at)) {
            int end = cell.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            words.append(cell, at, tag);
            at = end + 1;
        }
        return words.append(cell, at, cell.length()).toString().strip().replace("\"", "&quot;");
    }

    /** Labels the cells of each row, except the first, which names the row. */
    private void cells(int from, int end, List<String> labels) {
        int column = 0;
        for (int tag = html.indexOf('<', from); tag >= 0 && tag < end; tag = html.indexOf('<', tag + 1)) {
            if (html.startsWith(ROW, tag)) {
                column = 0;
            } else if (isCell(tag)) {
                if (column > 0 && column < labels.size() && !labels.get(column).isEmpty()) {
                    int behind = tag + CELL.length();
                    labelled.append(html, written, behind)
                            .append(" data-label=\"")
                            .append(labels.get(column))
                            .append('"');
                    written = behind;
                }
                column++;
            }
        }
    }

    private boolean isCell(int tag) {
        int behind = tag + CELL.length();
        return html.startsWith(CELL, tag) && (html.charAt(behind) == ' ' || html.charAt(behind) == '>');
    }
}
