package aftercare.render;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives each cell of a table the heading of its column, {@code <td data-label="How soon">}. On a phone each row of a table is
 * shown as a block, in which each cell needs the heading beside it.
 */
final class TableLabels {
    private static final Pattern TABLE =
            Pattern.compile("<thead>\\n<tr>\\n(.*?)</tr>\\n</thead>\\n<tbody>\\n(.*?)</tbody>", Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("<tr>\\n(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td(?=[ >])");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TableLabels() {}

    static String in(String html) {
        return html.contains("<thead>") ? TABLE.matcher(html).replaceAll(TableLabels::table) : html;
    }

    private static String table(MatchResult table) {
        var labels = Stream.of(table.group(1).split("</t[hd]>\\n"))
                .map(cell -> TAG.matcher(cell).replaceAll("").strip().replace("\"", "&quot;"))
                .toList();
        var body = ROW.matcher(table.group(2)).replaceAll(row -> Matcher.quoteReplacement(row(row.group(), labels)));
        return Matcher.quoteReplacement(table.group().replace(table.group(2), body));
    }

    /** A row whose cells have labels, except the first cell, which names the row. */
    private static String row(String row, List<String> labels) {
        var written = new StringBuilder();
        var cells = CELL.matcher(row);
        for (int column = 0; cells.find(); column++) {
            boolean isLabelled =
                    column > 0 && column < labels.size() && !labels.get(column).isEmpty();
            var label = isLabelled ? " data-label=\"" + labels.get(column) + "\"" : "";
            cells.appendReplacement(written, Matcher.quoteReplacement("<td" + label));
        }
        return cells.appendTail(written).toString();
    }
}
