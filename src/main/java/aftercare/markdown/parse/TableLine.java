package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a table, cut into cells where GitHub cuts it: at each vertical bar without a backslash, in code too. */
final class TableLine {
    private static final CharacterSet OF_DELIMITERS = new CharacterSet("|:- \t");

    private TableLine() {}

    /** The cells without the blanks around them. */
    static List<BasedSequence> cells(BasedSequence line) {
        BasedSequence row = LetteredText.withoutBlanks(line);
        String text = row.toString();
        var cells = new ArrayList<BasedSequence>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int i = text.indexOf('|', start); i >= 0; i = text.indexOf('|', i + 1)) {
            if (i == 0 || text.charAt(i - 1) != '\\') {
                cells.add(LetteredText.withoutBlanks(row.subSequence(start, i)));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(LetteredText.withoutBlanks(row.subSequence(start)));
        }
        return cells;
    }

    /** Whether the line below the head can begin with this character. */
    static boolean mayDelimit(char c) {
        return c == '|' || c == ':' || c == '-';
    }

    /** What the line below the head says of each column; empty when this line is none. */
    static List<Optional<Alignment>> delimiters(BasedSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (!OF_DELIMITERS.has(line.charAt(i))) {
                return List.of();
            }
        }
        var columns = new ArrayList<Optional<Alignment>>();
        for (BasedSequence cell : cells(line)) {
            boolean left = cell.startsWith(":");
            boolean right = cell.length() > 1 && cell.endsWith(":");
            if (!isDashes(cell.subSequence(left ? 1 : 0, cell.length() - (right ? 1 : 0)))) {
                return List.of();
            }
            columns.add(alignment(left, right));
        }
        return columns;
    }

    private static boolean isDashes(BasedSequence cell) {
        return !cell.isEmpty() && cell.countLeading(c -> c == '-') == cell.length();
    }

    private static Optional<Alignment> alignment(boolean left, boolean right) {
        if (left && right) {
            return Optional.of(Alignment.CENTER);
        }
        return left ? Optional.of(Alignment.LEFT) : right ? Optional.of(Alignment.RIGHT) : Optional.empty();
    }
}
