package aftercare.leaflet;

import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Finds the columns of a table that have few words, beside one that has many, which would leave them a word a line. */
final class ShortColumns {
    /** A cell of more letters has many words. */
    private static final int MANY = 30;

    /** The most letters of a line of all columns that are widened together, so that the long one keeps more than half. */
    private static final int MOST = 36;

    /** The width of a letter: what most take in bold. */
    private static final double EMS = 0.58;

    private ShortColumns() {}

    /**
     * A column.
     *
     * @param letters of its longest cell
     * @param width in letters, at which no cell takes more than two lines
     */
    private record PaperColumn(int letters, int width) {
        static PaperColumn of(String words) {
            return new PaperColumn(words.length(), widthInTwoLines(words));
        }

        PaperColumn and(PaperColumn other) {
            return new PaperColumn(Math.max(letters, other.letters), Math.max(width, other.width));
        }
    }

    /** Gives each such column the width at which none of its cells takes more than two lines. */
    static void widen(List<Element> rows) {
        var columns = new TreeMap<Integer, PaperColumn>();
        for (var row : rows) {
            for (int i = 0; i < row.childrenSize(); i++) {
                columns.merge(i, PaperColumn.of(row.child(i).text()), PaperColumn::and);
            }
        }
        int all = columns.size();
        columns.values().removeIf(column -> column.letters > MANY);
        int sum = columns.values().stream().mapToInt(PaperColumn::width).sum();
        if (columns.size() == all || sum > MOST) {
            return;
        }
        var first = rows.get(0);
        columns.forEach((i, column) -> {
            if (i < first.childrenSize()) {
                first.child(i).attr("style", "width: " + ems(column.width) + "em");
            }
        });
    }

    /** How many letters the longer of two lines has, where they are parted best. */
    private static int widthInTwoLines(String words) {
        int best = words.length();
        for (int gap = words.indexOf(' '); gap >= 0; gap = words.indexOf(' ', gap + 1)) {
            best = Math.min(best, Math.max(gap, words.length() - gap - 1));
        }
        return best;
    }

    /** In tenths, so that no further digits are written. */
    private static double ems(int letters) {
        return Math.ceil(letters * EMS * 10) / 10;
    }
}
