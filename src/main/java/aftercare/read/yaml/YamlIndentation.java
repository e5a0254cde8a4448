package aftercare.read.yaml;

import aftercare.format.Json;
import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import java.util.regex.Pattern;

/**
 * Explains why a group of settings ends too early: wrong indentation, words after a value, an unclosed quotation mark.
 */
final class YamlIndentation {
    /** A name, and what a person may take for a colon: the wide one of East Asia, another alike, an equals sign. */
    private static final Pattern OTHER_COLON = Pattern.compile("([\\p{L}\\p{N}_-]{1,40})[ ]?([：﹕꞉ː∶=])[ ]*(.{0,200})");

    private static final Pattern ONE_PAIR = Pattern.compile("(?:\\[[^\\[\\]{}]*]|\\{[^\\[\\]{}]*})[^\\[\\]{}]+");

    private static final String CODE = "AC104";
    /** The number of lines upwards in which an unclosed quotation mark is searched. */
    private static final int LINES_UP = 20;

    private final Lines lines;
    private final ProblemCollector problems;

    YamlIndentation(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** @param problem the parser's message, which ends with the token that it found */
    void report(String problem, Location at) {
        boolean firstOnLine = lines.indented(at.line()).equals(at);
        if (problem.endsWith("'<scalar>'") && !firstOnLine) {
            behindValue(at);
        } else if (problem.endsWith("'<scalar>'")) {
            noColon(at);
        } else if (firstOnLine) {
            problems.error(
                    CODE,
                    at,
                    "This line does not begin below the lines that it belongs to.",
                    "Begin it exactly below them: the same number of spaces, and a hyphen below a hyphen.");
        } else {
            problems.error(
                    CODE,
                    at,
                    "This stands where the value has ended already.",
                    "Put the whole value in double quotes.");
        }
    }

    /** Reports a line without a colon, or an item of a list without a space after its hyphen. */
    void noColon(Location at) {
        var words = lines.line(at.line()).strip();
        boolean isItem = words.length() > 1 && words.charAt(0) == '-' && Character.isLetterOrDigit(words.charAt(1));
        if (isItem && lines.indented(at.line()).equals(at)) {
            noBlank(at, words, problems);
            return;
        }
        if (words.length() > 2 && "–—−•*·".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ') {
            problems.error(
                    CODE,
                    at,
                    Quoted.of(words.substring(0, 1)) + " begins no item of a list in YAML.",
                    "Write:  - " + Quoted.brief(words.substring(2).strip()));
            return;
        }
        var other = OTHER_COLON.matcher(words);
        if (other.matches()) {
            problems.error(
                    CODE,
                    at,
                    Quoted.of(other.group(2)) + " is no colon of YAML, so this line is no setting.",
                    "Write:  " + other.group(1) + ": " + Quoted.brief(other.group(3)));
            return;
        }
        problems.error(
                CODE,
                at,
                "There is no colon in this line, so it is no setting.",
                "Write a colon and a space after its name. If it goes on with the value above, indent it by two spaces more.");
    }

    /** Reports an item of a list without a space after its hyphen. */
    static void noBlank(Location at, String typed, ProblemCollector problems) {
        problems.error(
                CODE,
                at,
                "There is no space after the hyphen, so this is no item of a list.",
                "Write:  - " + typed.substring(1).strip());
    }

    private void behindValue(Location at) {
        char before = lastBefore(at);
        if (before == '"' || before == '\'') {
            behindQuote(at, before);
        } else {
            problems.error(
                    CODE,
                    at,
                    "These words stand behind a value that has ended already.",
                    "Put the whole value in double quotes, brackets included" + bracketed(at));
        }
    }

    /** The line to write where a value begins with one pair of brackets. */
    private String bracketed(Location at) {
        return YamlSyntax.setting(lines.line(at.line()))
                .filter(setting -> ONE_PAIR.matcher(setting.group(3)).matches())
                .map(setting -> ":  " + setting.group(2) + ": " + Json.quoted(setting.group(3)))
                .orElse(".");
    }

    private void behindQuote(Location at, char quote) {
        for (int line = at.line() - 1; line >= Math.max(lines.firstLine(), at.line() - LINES_UP); line--) {
            if (isOpen(lines.line(line), quote)) {
                var typed = lines.line(line);
                int before = typed.substring(0, typed.indexOf(quote)).codePointCount(0, typed.indexOf(quote));
                var open = new Location(at.file(), line, 1 + before);
                problems.error(CODE, open, "This quotation mark is never closed.", OpenQuotes.hint(lines, open));
                return;
            }
        }
        problems.error(
                CODE,
                at,
                "These words stand behind the closing quotation mark.",
                YamlSyntax.setting(lines.line(at.line()))
                        .filter(setting -> setting.start(3) < lines.before(at).length())
                        .map(setting -> "Write:  " + setting.group(2) + ": " + whole(setting.group(3)))
                        .orElse("Put double quotes around the whole value, and write \\\" for each \" inside it."));
    }

    /** The words in one pair of quotation marks. Marks at both ends are removed if there are others inside. */
    private static String whole(String typed) {
        char mark = typed.charAt(0);
        var twice = String.valueOf(mark).repeat(2);
        if (typed.length() > 4 && typed.startsWith(twice) && typed.endsWith(twice)) {
            var inside = typed.substring(2, typed.length() - 2);
            if (inside.indexOf(mark) < 0) {
                return Json.quoted(inside);
            }
        }
        boolean isAround = typed.length() > 2
                && typed.charAt(typed.length() - 1) == mark
                && (typed.chars().filter(c -> c == mark).count() % 2 == 1
                        || typed.charAt(typed.indexOf(mark, 1) - 1) == ' ');
        return isAround ? Quotes.around(typed) : Json.quoted(typed);
    }

    private static boolean isOpen(String line, char quote) {
        if (line.length() > YamlSyntax.LONGEST_LINE) {
            return false;
        }
        long marks =
                line.replace("\\" + quote, "").chars().filter(c -> c == quote).count();
        return marks % 2 == 1 && line.matches(".*[:\\-] +" + quote + ".*");
    }

    private char lastBefore(Location at) {
        var before = lines.before(at).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }
}
