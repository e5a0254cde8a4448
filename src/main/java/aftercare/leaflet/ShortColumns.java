package aftercare.leaflet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Finds the columns of a table that have few words, beside one that has many, which would leave them a word a line. */
final class ShortColumns {
    /** A cell of more letters has many words. */
    private static final int MANY = 60;

    /** The most letters of a line of all columns that are widened together, so that the long one keeps more than half. */
    private static final int MOST = 36;

    /** The width of a letter: what most take in bold. */
    private static final double EMS = 0.58;

    private ShortColumns() {}

    /** Gives each such column the width at which none of its cells takes more than two lines. */
    static void widen(List<Element> rows) {
        Map<Integer, Integer> longest = new TreeMap<>();
        Map<Integer, Integer> widths = new HashMap<>();
        for (var row : rows) {
            for (int column = 0; column < row.childrenSize(); column++) {
                var words = row.child(column).text();
                longest.merge(column, words.length(), Math::max);
                widths.merge(column, widthInTwoLines(words), Math::max);
            }
        }
        widths.keySet().removeIf(column -> longest.get(column) > MANY);
        int sum = widths.values().stream().mapToInt(Integer::intValue).sum();
        if (widths.size() == longest.size() || sum > MOST || rows.isEmpty()) {
            return;
        }
        var first = rows.get(0);
        widths.keySet().stream()
                .filter(column -> column < first.childrenSize())
                .forEach(column -> first.child(column).attr("style", "width: " + ems(widths.get(column)) + "em"));
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
