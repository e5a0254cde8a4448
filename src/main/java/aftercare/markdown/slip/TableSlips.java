package aftercare.markdown.slip;

import aftercare.markdown.parse.CharacterSet;
import aftercare.markdown.parse.LongRow;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;

/** Reports rows that are no table, and tables that are most likely not what was meant. */
record TableSlips(SlipText reading) {
    private static final CharacterSet BAR = new CharacterSet("|");
    private static final CharacterSet TAB = new CharacterSet("\t");
    private static final CharacterSet EITHER = new CharacterSet("|\t");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|[ \\t]*");
    /** The line below a table's head, with or without bars at its ends. */
    private static final Pattern RULE =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)++\\|?[ \\t]*");

    /** A bar between two cells. */
    private static final Pattern HAS_COLUMNS = Pattern.compile("[^|\\s][ \\t]*\\|[ \\t]*[^|\\s]");

    /** A line of a table that is drawn: {@code +---+---+}. */
    private static final Pattern GRID = Pattern.compile("\\+[-=]{2,}(?:\\+[-=]{2,})*+\\+");
    /** A remedy shows no more, and a head has no more lines above its rule. */
    private static final int MOST_COLUMNS = 20;

    void report(Node node) {
        if (node instanceof Paragraph paragraph) {
            if (has(EITHER, paragraph)) {
                rows(paragraph);
                parted(paragraph);
            }
        } else if (node instanceof LongRow row) {
            longRow(row);
        } else if (node instanceof TableRow row && row.getParent() instanceof TableBody) {
            noRow(row);
        } else if (node instanceof TableBlock) {
            headAlone(node);
        }
    }

    private boolean has(CharacterSet signs, Paragraph paragraph) {
        int end = paragraph.getEndOffset();
        return signs.next(reading.letters(), paragraph.getStartOffset(), end) < end;
    }

    private static List<String> lines(Paragraph paragraph) {
        return paragraph.getContentLines().stream()
                .map(line -> line.toString().strip())
                .toList();
    }

    /** Reports columns that only tabs part, as they come from Word and Excel. */
    private void parted(Paragraph paragraph) {
        if (!has(TAB, paragraph)) {
            return;
        }
        var lines = lines(paragraph);
        long tabs = tabs(lines.get(0));
        if (lines.size() > 1 && tabs > 0 && lines.stream().allMatch(line -> tabs(line) == tabs)) {
            reading.tell(
                    "AC237",
                    paragraph.getStartOffset(),
                    "Tabs part these columns, so they are no table, and readers see the words run together.",
                    "Write bars:  | " + Quoted.brief(lines.get(0).replace("\t", " | ")) + " |  and below it  |"
                            + "---|".repeat((int) Math.min(tabs + 1, MOST_COLUMNS)));
        }
    }

    private static long tabs(String line) {
        return line.chars().filter(c -> c == '\t').count();
    }

    private void rows(Paragraph paragraph) {
        if (!has(BAR, paragraph)) {
            return;
        }
        var lines = lines(paragraph);
        boolean areAllRows = lines.stream().allMatch(line -> ROW.matcher(line).matches());
        if (areAllRows && paragraph.getPrevious() instanceof TableBlock) {
            reading.tell(
                    "AC237",
                    paragraph.getStartOffset(),
                    "An empty line stands between this row and the table above, so it is none of its rows.",
                    "Take the empty line out; or, for another table, write its head and a line of hyphens first.");
            return;
        }
        boolean areRows = lines.size() > 1 && areAllRows;
        boolean hasRule = lines.stream()
                .skip(1)
                .limit(MOST_COLUMNS)
                .anyMatch(line -> RULE.matcher(line).matches());
        boolean isDrawn = lines.stream().anyMatch(line -> GRID.matcher(line).matches());
        if (areRows || hasRule || isDrawn || areBare(lines)) {
            long columns =
                    Math.max(1, lines.get(0).chars().filter(c -> c == '|').count() + (areRows ? -1 : 1));
            reading.tell(
                    "AC237",
                    paragraph.getStartOffset(),
                    "These rows are no table: below the first, a line with as many columns is missing.",
                    "Write below the first row:  |" + "---|".repeat((int) Math.min(columns, MOST_COLUMNS)));
        }
    }

    /** Whether each line has as many bars between blanks, and at least one. */
    private static boolean areBare(List<String> lines) {
        return lines.size() > 1
                && lines.get(0).contains(" | ")
                && lines.stream()
                                .map(line -> line.split(" \\| ", -1).length)
                                .distinct()
                                .count()
                        == 1;
    }

    private void longRow(LongRow row) {
        reading.tell(
                "AC237",
                row.beyond().getStartOffset(),
                "This row has more cells than the head of the table, so " + Quoted.of(row.beyond())
                        + " and what follows are not shown.",
                "Give the head as many cells, or write \\| for a bar inside a cell.");
    }

    /** Reports words that stand right below a table, and another line of hyphens: both are shown as rows. */
    private void noRow(TableRow row) {
        String line = row.getChars().toString().strip();
        if (line.indexOf('|') < 0 && HAS_COLUMNS.matcher(lineAbove(row)).find()) {
            reading.tell(
                    "AC237",
                    row.getStartOffset(),
                    "No empty line stands between the table and these words, so they are shown as one of its rows.",
                    "Put an empty line above:  " + Quoted.brief(line));
        } else if (line.contains("---") && RULE.matcher(line).matches()) {
            reading.tell(
                    "AC237",
                    row.getStartOffset(),
                    "A table has one line of hyphens, below its head; readers see this one as a row of dashes.",
                    "Take the line out; or, for another table, put an empty line above and write its head first.");
        }
    }

    /** The row above, or the head of the table. */
    private static String lineAbove(Node row) {
        Node above = row.getPrevious() == null ? row.getGrandParent() : row.getPrevious();
        return above.getChars().toString().lines().findFirst().orElse("");
    }

    private void headAlone(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody && part.getFirstChild() != null) {
                return;
            }
        }
        reading.tell(
                "AC237",
                table.getStartOffset(),
                "This table has a head and no rows.",
                "Write its rows right below the line of hyphens, with no empty line between.");
    }
}
