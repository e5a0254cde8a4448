package aftercare.markdown;

import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import java.util.Optional;

/**
 * Refuses, before parsing, a text that would take the parser too much time or stack and that no author writes: deep
 * nesting, endless tables.
 */
final class Limits {
    private static final int DEPTH = 20;
    private static final int LINES = 20_000;
    /** The most lines without a blank line between them. */
    private static final int RUN = 2000;
    /** The most rows of a table, or link definitions in a row. */
    private static final int ROWS = 1000;
    /** The most abbreviations: each is searched for in every word. */
    private static final int ABBREVIATIONS = 100;
    /** The most stars, underscores or dashes in a horizontal rule. */
    private static final int RULE = 300;

    private final String text;
    private final Places places;
    /** The offset of the next vertical bar. */
    private int pipe;

    Limits(String text, Places places) {
        this.text = text;
        this.places = places;
        this.pipe = places.survey().has('|') ? -1 : text.length();
    }

    /** The problem of the first limit that the text exceeds. */
    Optional<Problem> broken() {
        int run = 0;
        int rows = 0;
        int abbreviations = 0;
        for (int line = 0; line < places.lines(); line++) {
            int end = places.end(line);
            int first = skipBlanks(places.start(line), end);
            boolean blank = first == end;
            if (!blank && depth(places.start(line), first, end) > DEPTH && !isRule(first, end)) {
                return Optional.of(tooDeep(first));
            }
            run = blank ? 0 : run + 1;
            rows = !blank && isRow(first, end) ? rows + 1 : 0;
            abbreviations += text.startsWith("*[", first) ? 1 : 0;
            if (line >= LINES || run > RUN || rows > ROWS || abbreviations > ABBREVIATIONS) {
                return Optional.of(tooLong(places.start(line)));
            }
        }
        return Optional.empty();
    }

    private boolean isRow(int first, int end) {
        if (text.charAt(first) == '[') {
            return true;
        }
        if (pipe < first) {
            int next = text.indexOf('|', first);
            pipe = next < 0 ? text.length() : next;
        }
        return pipe < end;
    }

    /**
     * How deeply a line may be nested: by its marks, and by list items that each begin two columns further in than the one
     * around them.
     */
    private int depth(int start, int first, int end) {
        int marks = marks(first, end);
        return marks == 0 ? 0 : marks + columns(start, first) / 2;
    }

    private int columns(int start, int first) {
        int columns = 0;
        for (int i = start; i < first; i++) {
            columns += text.charAt(i) == '\t' ? 4 - columns % 4 : 1;
        }
        return columns;
    }

    /** How deeply a line nests quotes, items and notes. A very long row of rule marks counts as too deep. */
    private int marks(int first, int end) {
        int depth = 0;
        int i = first;
        int next = afterMark(i, end);
        while (next > i && depth <= DEPTH) {
            depth++;
            i = skipBlanks(next, end);
            next = afterMark(i, end);
        }
        return depth + ruleMarks(first, end) / RULE * DEPTH;
    }

    private int afterMark(int i, int end) {
        if (i >= end) {
            return i;
        }
        char c = text.charAt(i);
        if (c == '>') {
            return i + 1;
        }
        if (c == '-' || c == '+' || c == '*' || c == ':') {
            return isBlank(i + 1, end) ? i + 1 : i;
        }
        if (c == '[') {
            return afterNote(i, end);
        }
        return afterNumber(i, end);
    }

    private int afterNumber(int i, int end) {
        int digits = i;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean mark = digits > i
                && digits < end
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && isBlank(digits + 1, end);
        return mark ? digits + 1 : i;
    }

    private int afterNote(int i, int end) {
        if (!text.startsWith("[^", i)) {
            return i;
        }
        int close = text.indexOf("]:", i);
        return close >= 0 && close < end ? close + 2 : i;
    }

    /** Whether the line is a horizontal rule, such as {@code * * * *}, which is not nesting. */
    private boolean isRule(int first, int end) {
        int marks = ruleMarks(first, end);
        return marks <= RULE && skipBlanks(first + marks, end) == end;
    }

    private int ruleMarks(int first, int end) {
        char mark = text.charAt(first);
        if (mark != '*' && mark != '-' && mark != '_') {
            return 0;
        }
        int i = first;
        while (i < end && (text.charAt(i) == mark || isBlank(i, end))) {
            i++;
        }
        return i - first;
    }

    private boolean isBlank(int i, int end) {
        return i >= end || text.charAt(i) <= ' ';
    }

    private int skipBlanks(int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private Problem tooDeep(int offset) {
        return Problem.error(
                        "AC220",
                        places.at(offset),
                        "This line has more than " + DEPTH
                                + " quotes or lists inside one another, so the text was not read.",
                        "Remove the marks at the start of the line.")
                .with(ProblemKind.UNREAD_TEXT);
    }

    private Problem tooLong(int offset) {
        return Problem.error(
                        "AC221",
                        places.at(offset),
                        "The text is too long to be read: it may have " + LINES + " lines, " + RUN
                                + " of them without a blank line between, " + ROWS + " rows in a table and "
                                + ABBREVIATIONS
                                + " abbreviations.",
                        "Split it at this line, and give each part a heading of its own.")
                .with(ProblemKind.UNREAD_TEXT);
    }
}
