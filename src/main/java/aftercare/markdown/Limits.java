package aftercare.markdown;

import aftercare.problem.Problem;
import java.util.Optional;

/**
 * Refuses, before it is parsed, a text that no author writes and that would take the parser's time or stack: deep
 * nesting, endless tables.
 */
final class Limits {
    private static final int DEPTH = 20;
    /** Also of reference definitions, one below the other. */
    private static final int ROWS = 1000;
    /** Of stars, lines or dashes in a row. */
    private static final int RULE = 300;

    private final String text;
    private final Places places;

    Limits(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The first limit that the text breaks. */
    Optional<Problem> broken() {
        int rows = 0;
        int pipe = text.indexOf('|');
        for (int line = 0; line < places.lines(); line++) {
            int start = places.start(line);
            int end = places.end(line);
            int first = skipBlanks(start, end);
            if (first < end && marks(first, end) > DEPTH && !isRule(first, end)) {
                return Optional.of(tooDeep(first));
            }
            if (pipe >= 0 && pipe < start) {
                pipe = text.indexOf('|', start);
            }
            boolean row = (pipe >= 0 && pipe < end) || (first < end && text.charAt(first) == '[');
            rows = row ? rows + 1 : 0;
            if (rows > ROWS) {
                return Optional.of(tooLong(first));
            }
        }
        return Optional.empty();
    }

    /** How many quotes, items and notes a line opens inside one another; of marks in a row, where that is more. */
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

    /** {@code * * * *} is one line across the page, however many stars it has. */
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
                "This line has more than " + DEPTH + " quotes or lists inside one another, so the text was not read.",
                "Remove the marks at the start of the line.");
    }

    private Problem tooLong(int offset) {
        return Problem.error(
                "AC221",
                places.at(offset),
                "More than " + ROWS + " table rows or definitions stand one below the other, so the text was not read.",
                "Split the table: with a heading for each part readers also find their way.");
    }
}
