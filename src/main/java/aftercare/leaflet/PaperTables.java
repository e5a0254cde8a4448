package aftercare.leaflet;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Says of tables how paper can hold them, in classes that the style sheet knows. */
final class PaperTables {
    private static final int MOST_ROWS_TOGETHER = 6;
    private static final int MOST_COLUMNS = 5;

    /** How many letters of a table stand beside one another on the narrower paper, less what stands between its cells. */
    private static final int LETTERS = 60;

    /** The same where it is set small. */
    private static final int SMALL_LETTERS = 96;

    private static final Evaluator TO_FILL_IN = QueryParser.parse("td:last-child:empty");

    private PaperTables() {}

    /**
     * Lets a long table continue on the next side, sets one with many columns in small letters, keeps the words of a cell
     * whole if none is too long, and makes room for handwriting where the last cell of a row is empty.
     */
    static void measure(Element table) {
        var rows = table.select("tr");
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
        boolean isWide = columns > MOST_COLUMNS;
        table.addClass(rows.size() > MOST_ROWS_TOGETHER ? "long" : "short");
        table.addClass(isWide ? "wide" : "narrow");
        if (!isWide) {
            ShortColumns.widen(rows);
        }
        table.select(TO_FILL_IN).forEach(cell -> cell.addClass(columns == 2 ? "to-fill-in broad" : "to-fill-in"));
        int longest = (isWide ? SMALL_LETTERS : LETTERS) / Math.max(1, columns);
        for (var cell : table.select("th, td")) {
            if (longestWord(cell) <= longest) {
                cell.addClass("whole");
            }
        }
    }

    private static int longestWord(Element cell) {
        return Arrays.stream(cell.text().split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
