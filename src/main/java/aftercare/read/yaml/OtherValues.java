package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/**
 * Reports values that YAML reads differently from a person: {@code "C:\temp"}, in which {@code \t} is a tab, and the items of a
 * list below some words, which flow into one text.
 */
final class OtherValues {
    private static final String CODE = "AC143";

    /** What stands before the first backslash of a path of Windows: {@code C:}. */
    private static final Pattern DRIVE = Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])\\p{L}:", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile(" *(?:[-*+•]|[0-9]{1,3}[.)]) +(\\S.*)");

    private final Lines lines;
    private final ProblemCollector problems;

    OtherValues(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Looks for a backslash that stands for something else in a value; the place is that of its double quotation mark. True
     * when one was reported.
     */
    boolean reportBackslash(Location at) {
        var text = lines.text();
        int start = lines.offset(at) + 1;
        boolean isPath = false;
        for (int i = start; i + 1 < text.length() && text.charAt(i) != '"'; i++) {
            if (text.charAt(i) == '\\') {
                isPath = isPath
                        || DRIVE.matcher(text.substring(Math.max(start, i - 3), i))
                                .matches();
                char next = text.charAt(i + 1);
                if (next == 't' || next == '_' || (isPath && Character.isLetterOrDigit(next))) {
                    tellBackslash(start, i);
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void tellBackslash(int start, int backslash) {
        char letter = lines.text().charAt(backslash + 1);
        var stands = letter == 't' ? "a tab" : letter == '_' ? "a no-break space" : "another character";
        int lineEnd = lines.text().indexOf('\n', start);
        int close = closing(start);
        boolean isShort = close > 0 && (lineEnd < 0 || close < lineEnd);
        var write = isShort
                ? "Write:  '"
                        + lines.text()
                                .substring(start, close)
                                .replace("\\\"", "\"")
                                .replace("'", "''") + "'  with single quotation marks."
                : "Write two of them: \\\\" + letter;
        problems.error(
                CODE,
                lines.at(backslash),
                "In double quotation marks, \\" + letter + " stands for " + stands
                        + ", so readers would see no backslash.",
                write);
    }

    /** The offset of the quotation mark that ends a value; -1 if none does. */
    private int closing(int start) {
        int close = lines.text().indexOf('"', start);
        while (close > 0 && lines.text().charAt(close - 1) == '\\') {
            close = lines.text().indexOf('"', close + 1);
        }
        return close;
    }

    /**
     * Looks for the mark of an item at the start of a further line of a value without quotes. True when one was reported.
     *
     * @param end the place behind the value
     */
    boolean reportItems(Location at, Location end) {
        for (int line = at.line() + 1; line <= end.line(); line++) {
            var item = ITEM.matcher(lines.line(line));
            if (item.matches()) {
                problems.error(
                        CODE,
                        lines.indented(line),
                        "This looks like an item of a list, but the value above goes on here, so all flows into one"
                                + " text.",
                        "For a list, put the words of the line above behind a hyphen, too; for a text of several lines,"
                                + " begin it below a | on the line of the name.");
                return true;
            }
        }
        return false;
    }
}
