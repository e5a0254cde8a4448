package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.YamlNode.KeyValue;
import aftercare.read.yaml.YamlNode.Scalar;
import aftercare.read.yaml.YamlNode.ScalarKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports a value that ends too early, because YAML takes the rest of {@code title: Ice #1 and heat} for a comment. */
final class CutValues {
    /** A comment beside a value of one word, set apart as programmers do. */
    private static final Pattern SET_APART = Pattern.compile("(?:[ \\t]{2,}|[ \\t]*\\t)#(?: .*)?");

    private static final Pattern UNSPACED = Pattern.compile("([a-z][a-z0-9-]{0,60}):(?!//)(.{1,200})");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern BEGINS_A_NOTE = Pattern.compile("[ \\t]+#(?: .*)?");

    /** The characters at which a value in brackets ends. */
    private static final Pattern END_IN_BRACKETS = Pattern.compile("[,\\]}]");

    /** A key inside brackets, with a comment instead of a value. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("((?:[^\"'#]|\"[^\"]*\"|'[^']*')*[\\[{,])([^\"'#,\\[\\]{}]*: +| +)(#[^,\\]}]*).*");

    /** The number of lines upwards in which the comment is searched. */
    private static final int LINES_UP = 20;

    private static final int LONGEST = 250;

    private static final String NOTE = "A note to yourselves goes on a line of its own; else write:  ";

    private final Lines lines;
    private final ProblemCollector problems;
    /** Most files have none, and each of their values is asked about. */
    private final boolean mayHaveComments;

    private boolean inBrackets;
    private boolean isCutShort;

    CutValues(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
        this.mayHaveComments = lines.text().indexOf('#') >= 0;
    }

    /** Notes that a list or group begins; returns what {@link #leave} takes at its end. */
    boolean enter(Location at) {
        boolean before = inBrackets;
        char first = lines.charAt(at);
        inBrackets = before || first == '[' || first == '{';
        return before;
    }

    void leave(boolean before) {
        inBrackets = before;
    }

    /** Whether a comment was reported that makes the parser stumble: inside brackets, or inside a value of several lines. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** An entry of a group in brackets; one without a space after its colon, {@code {fever:today}}, is reported. */
    KeyValue spaced(KeyValue entry) {
        if (!inBrackets) {
            return entry;
        }
        var unspaced = UNSPACED.matcher(entry.key());
        boolean isNothing = entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
        if (!isNothing || !unspaced.matches() || lines.charAt(entry.at()) == '"') {
            return entry;
        }
        var name = unspaced.group(1);
        var value = unspaced.group(2);
        problems.error(
                "AC104",
                entry.at(),
                "There is no space after the colon, so this is no setting.",
                "Write:  " + name + ": " + value);
        return new KeyValue(name, entry.at(), new Scalar(value, value, ScalarKind.REPORTED, entry.at()));
    }

    /**
     * Looks behind a value that stands without quotes. True when it was reported.
     *
     * @param value empty where nothing stands before the comment
     * @param end the place behind its last character
     */
    boolean report(String value, ScalarKind kind, Location at, Location end) {
        if (!mayHaveComments) {
            return false;
        }
        var below = inBrackets || value.isEmpty() ? Optional.<Continuation>empty() : Continuation.of(lines, at, end);
        if (below.isPresent()) {
            isCutShort = true;
            tell(below.get(), kind, at, end);
            return true;
        }
        if (!isCommentAt(lines.offset(end))) {
            return false;
        }
        var line = lines.line(end.line());
        var rest = line.substring(Math.min(line.length(), lines.before(end).length()));
        boolean isCut = !isNote(value, kind, rest);
        if (isCut) {
            isCutShort |= inBrackets;
            problems.error("AC136", hash(end, rest), message(kind), hint(at, end, line, value.isEmpty()));
        }
        return isCut;
    }

    private void tell(Continuation below, ScalarKind kind, Location at, Location end) {
        var hint = hint(named(at), words(at, below.last()));
        boolean isOnOwnLine = below.comment().line() > end.line();
        problems.error(
                "AC136",
                below.comment(),
                message(kind),
                isOnOwnLine ? hint.replace("on a line of its own", "above the setting") : hint);
    }

    /**
     * Looks for a comment that swallows the rest of a value in brackets. True when it was reported.
     *
     * @param opened the line on which the brackets begin
     * @param missing where the parser noticed that something is missing
     */
    boolean reportInBrackets(int opened, Location missing) {
        for (int line = missing.line(); line >= Math.max(opened, missing.line() - LINES_UP); line--) {
            if (reportInBrackets(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean reportInBrackets(int number) {
        var line = lines.line(number);
        var cut = line.length() > YamlSyntax.LONGEST_LINE ? BEGINS_A_NOTE.matcher("") : IN_BRACKETS.matcher(line);
        if (!cut.matches()) {
            return false;
        }
        var at = new Location(lines.file(), number, 1 + line.codePointCount(0, cut.end(2)));
        var value = cut.group(2).strip() + " " + Quotes.around(cut.group(3).strip());
        problems.error("AC136", at, message(ScalarKind.NOTHING), NOTE + value.strip());
        return true;
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
        var before = isEmpty ? lines.before(end) : lines.before(at);
        if (at.line() != end.line()) {
            return hint(named(at), words(at, end.line()));
        }
        var whole = line.substring(before.length()).strip();
        if (inBrackets) {
            var words = END_IN_BRACKETS.split(whole, 2)[0].strip();
            var key = before.replaceFirst("(?s).*[,\\[{]", "").strip();
            return NOTE + (key + " " + Quotes.around(words)).strip();
        }
        return before.isBlank()
                ? hint(named(at), whole)
                : NOTE + before.strip() + (isEmpty || before.endsWith(" ") ? " " : "") + Quotes.around(whole);
    }

    private static String hint(String name, String words) {
        return words.length() <= LONGEST
                ? NOTE + (name + " " + Quotes.around(words)).strip()
                : "Put the whole value in double quotes. A note to yourselves goes on a line of its own.";
    }

    /** The words of several lines in one. */
    private String words(Location at, int last) {
        return IntStream.rangeClosed(at.line(), last)
                .mapToObj(line -> line == at.line()
                        ? lines.line(line).substring(lines.before(at).length())
                        : lines.line(line))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What stands before a value: on its line, else on the line above. */
    private String named(Location at) {
        var before = lines.before(at).strip();
        for (int line = at.line() - 1; before.isEmpty() && line >= lines.firstLine(); line--) {
            before = lines.line(line).strip();
        }
        return before;
    }
}
