package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reports a no-break space, or another blank that looks like a space, where YAML needs a space: after the colon of a
 * setting, after the hyphen of an item, before a setting. Between words it is fine.
 */
final class OddBlanks {
    static final String CODE = "AC112";

    private static final String BLANK = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    private static final String KEY = "[A-Za-z0-9_-]{1,60}+";
    private static final Pattern IN_THE_WAY = Pattern.compile("^ *+(?:- ++)*+(?:(?=" + BLANK + ")|-(?=" + BLANK + ")|"
            + KEY + " *+:(?=" + BLANK + ")|" + KEY + "(?=" + BLANK + "++:(?: |$|" + BLANK + ")))");
    private static final Pattern BEGINS = Pattern.compile("^-?" + BLANK);
    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

    private final Lines lines;
    private final ProblemCollector problems;

    OddBlanks(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Reports the first odd blank in a line that YAML stumbles over. Returns whether there is one. */
    boolean report(int line) {
        var found = IN_THE_WAY.matcher(lines.line(line));
        return found.find() && report(new Location(lines.file(), line, 1 + found.end()));
    }

    /** Reports a name with an odd blank before or after it, which YAML takes for a part of the name. */
    boolean reportKey(String key, Location at) {
        return AROUND.matcher(key).find() && report(at.line());
    }

    /** Reports a value that begins with an odd blank, or with a hyphen and an odd blank. */
    boolean reportValue(String value, Location at) {
        if (!mayBegin(value)) {
            return false;
        }
        var begins = BEGINS.matcher(value);
        return begins.find() && report(new Location(at.file(), at.line(), at.column() + begins.end() - 1));
    }

    /** A quick test before the pattern, which every value would be matched against. */
    private static boolean mayBegin(String value) {
        return !value.isEmpty() && (value.charAt(0) == '-' || value.charAt(0) > '~');
    }

    private boolean report(Location at) {
        var number = String.format(Locale.ROOT, "U+%04X", (int) lines.charAt(at));
        problems.error(
                CODE,
                at,
                "A blank of another kind (" + number + ") stands here. It looks like a space, but YAML takes no other.",
                "Delete it, and press the space bar.");
        return true;
    }
}
