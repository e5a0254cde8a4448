package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.util.regex.Pattern;

/** Reports a value that ends where nobody wanted it to: YAML takes the rest of {@code title: Ice #1 and heat} for a comment. */
final class CutValues {
    /** A comment beside a value of one word, set apart as programmers do. */
    private static final Pattern SET_APART = Pattern.compile("(?:[ \\t]{2,}|[ \\t]*\\t)#(?: .*)?");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern BEGINS_A_NOTE = Pattern.compile("[ \\t]+#(?: .*)?");

    private final Lines lines;
    private final ProblemCollector problems;

    CutValues(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Looks behind a value that stands without quotes. True when it was reported.
     *
     * @param value empty where nothing stands before the comment
     * @param end the place behind its last character
     */
    boolean report(String value, ScalarKind kind, Location at, Location end) {
        if (!isCommentAt(lines.offset(end))) {
            return false;
        }
        var line = lines.line(end.line());
        var rest = line.substring(Math.min(line.length(), lines.before(end).length()));
        boolean isCut = !isNote(value, kind, rest);
        if (isCut) {
            problems.error("AC136", hash(end, rest), message(kind), hint(at, end, line, value.isEmpty()));
        }
        return isCut;
    }

    private boolean isCommentAt(int offset) {
        var text = lines.text();
        int i = offset;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i > offset && i < text.length() && text.charAt(i) == '#';
    }

    private static boolean isNote(String value, ScalarKind kind, String rest) {
        boolean isWord = kind == ScalarKind.WORDS && value.indexOf(' ') < 0;
        boolean isNoWords = kind == ScalarKind.NUMBER
                || kind == ScalarKind.TRUTH
                || DATE.matcher(value).matches();
        return (isWord && SET_APART.matcher(rest).matches())
                || (isNoWords && BEGINS_A_NOTE.matcher(rest).matches());
    }

    private Location hash(Location end, String rest) {
        return new Location(end.file(), end.line(), end.column() + rest.indexOf('#'));
    }

    private static String message(ScalarKind kind) {
        return kind == ScalarKind.NOTHING
                ? "From # on, YAML reads a comment, so nothing is left of this value."
                : "From # on, YAML reads a comment, so the value ends before it.";
    }

    private String hint(Location at, Location end, String line, boolean isEmpty) {
        var note = " A note to yourselves goes on a line of its own.";
        if (at.line() != end.line()) {
            return "Put the whole value in double quotes." + note;
        }
        var before = isEmpty ? lines.before(end) : lines.before(at);
        var whole = line.substring(before.length()).strip();
        return "Write:  " + before.strip() + (isEmpty || before.endsWith(" ") ? " " : "") + Quotes.around(whole) + note;
    }
}
