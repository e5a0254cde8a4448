package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Explains why a text is not valid YAML: {@code title: Heat: and cold} has a second colon. The parser only says what it
 * met and where; this names the mistake that the author most likely made.
 */
final class YamlSyntax {
    private static final String CODE = "AC104";
    private static final Pattern SETTING = Pattern.compile("(\\s*(?:- +)?)([^\\s:#\"'][^:]*): +(\\S.*?)\\s*");

    static final int LONGEST_LINE = 1000;

    /** Mistakes that are recognised by the parser's message; the last one matches everything. */
    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "<document start>",
                    "AC110",
                    "A second YAML document begins here; a file holds one.",
                    "Delete the line of three points above it."),
            new Slip(
                    "",
                    CODE,
                    "This does not fit YAML's rules.",
                    "Look at the quotes, brackets, colons and spaces of this line and of the line above."));

    private final Lines lines;
    private final ProblemCollector problems;

    /** A type of YAML's own with a value behind it: {@code !!str 2026}. */
    private static final Pattern TYPED = Pattern.compile("!![^ ]+ +[^ #].*");

    YamlSyntax(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Reports why a text cannot be read.
     *
     * @param last the place of the last token that could be read
     */
    void report(JacksonException e, Location last) {
        if (e instanceof StreamConstraintsException) {
            problems.error("AC111", last, "This is nested more than 50 levels deep.", "Write it with fewer levels.");
        } else if (e.getCause() instanceof MarkedYamlEngineException cause) {
            var at = cause.getProblemMark().map(this::place).orElse(last);
            report(cause, at, cause.getContextMark().map(this::place).orElse(at));
        } else {
            key(last);
        }
    }

    /** Reports an anchor ({@code &}), an alias ({@code *}) or a tag ({@code !}). */
    void decoration(char mark, Location at) {
        var message = switch (mark) {
            case '&' -> "A value that starts with & is a name for later use (an anchor) in YAML; content has none.";
            case '*' -> "A value that starts with * stands for another one (an alias) in YAML; content has none.";
            default -> "A value that starts with ! names a type (a tag) in YAML; content has none.";
        };
        var hint = withoutType(at)
                .map(line -> "Write the value alone:  " + line)
                .orElseGet(() -> "Write the value out. If it is to start with " + mark + ", " + inQuotes(at));
        problems.error("AC109", at, message, hint);
    }

    /** The line of a setting without the type that stands before its value. */
    private Optional<String> withoutType(Location at) {
        return setting(lines.line(at.line()))
                .filter(setting -> setting.start(3) == lines.before(at).length())
                .filter(setting -> TYPED.matcher(setting.group(3)).matches())
                .map(setting ->
                        setting.group(2) + ": " + Quotes.around(setting.group(3).replaceFirst("\\S+ +", "")));
    }

    private void report(MarkedYamlEngineException e, Location at, Location context) {
        var problem = e.getProblem();
        var doing = String.valueOf(e.getContext());
        if (reportBlank(at)
                || new OddBlanks(lines, problems).report(context.line())
                || new CutValues(lines, problems).reportInBrackets(Math.min(context.line(), at.line() - 1), at)) {
            return;
        }
        if (problem.startsWith("mapping values are not allowed")) {
            secondColon(at);
        } else if (problem.startsWith("could not find expected ':'")) {
            noColon(context);
        } else if (doing.contains("quoted scalar")) {
            quoted(problem, at, context);
        } else if (problem.startsWith("expected <block end>")) {
            new YamlIndentation(lines, problems).report(problem, at);
        } else if (problem.startsWith("expected ',' or")) {
            brackets(problem, at, context);
        } else {
            start(problem, doing, at, context);
        }
    }

    private boolean reportBlank(Location at) {
        return new OddBlanks(lines, problems).report(at.line()) || reportTab(at);
    }

    /** Reports a tab beside the problem; tabs are harmless in many other places. */
    private boolean reportTab(Location at) {
        for (int line = at.line(); line >= Math.max(lines.firstLine(), at.line() - 1); line--) {
            if (lines.charAt(lines.indented(line)) == '\t') {
                error(
                        "AC112",
                        lines.indented(line),
                        "This line is indented with a tab; YAML takes spaces only.",
                        "Put two spaces here for each level instead of the tab.");
                return true;
            }
        }
        if (lines.charAt(at) == '\t') {
            error("AC112", at, "A tab stands here; YAML takes spaces only.", "Put a space here instead.");
            return true;
        }
        return false;
    }

    private void secondColon(Location at) {
        setting(lines.line(at.line()))
                .filter(setting -> setting.start(3) < lines.before(at).length())
                .ifPresentOrElse(
                        setting -> secondColon(at, setting.group(2), setting.group(3)), () -> colonInSecondLine(at));
    }

    private void secondColon(Location at, String key, String words) {
        var hint = "Put the " + key + " in quotes:  " + key + ": " + Quotes.around(words);
        error(at, "A second colon starts a new setting here.", hint);
    }

    /** Reports a line with a colon that YAML reads as a continuation of the value above. */
    private void colonInSecondLine(Location at) {
        int above = at.line() - 1;
        while (above > lines.firstLine() && lines.line(above).isBlank()) {
            above--;
        }
        if (above < lines.firstLine()) {
            error(at, "A colon cannot stand here.", "Put the words that hold it in double quotes.");
        } else if (Lines.indent(lines.line(at.line())) <= Lines.indent(lines.line(above))) {
            noColon(lines.indented(above));
        } else {
            error(
                    lines.indented(at.line()),
                    "This line is indented further than the line above it, so it is read as more of that value.",
                    "Begin it below the first letter of the setting above.");
        }
    }

    private void noColon(Location at) {
        var words = lines.line(at.line()).strip();
        int colon = words.indexOf(':');
        int comment = words.indexOf(" #");
        if (comment > 0 && comment < colon) {
            var message = "From # on, YAML reads a comment, so this is no setting.";
            error("AC136", at, message, "Take the # out of the name.");
        } else if (colon > 0 && colon < words.length() - 1) {
            error(
                    at,
                    "There is no space after the colon, so this is no setting.",
                    "Write:  " + words.substring(0, colon) + ": "
                            + words.substring(colon + 1).strip());
        } else {
            new YamlIndentation(lines, problems).noColon(at);
        }
    }

    private void quoted(String problem, Location at, Location context) {
        if (problem.contains("escape")) {
            error(
                    at,
                    "A backslash in double quotes begins a special character, and this is none.",
                    "Write two backslashes for one, or use single quotes around the value.");
        } else {
            error(context, "This quotation mark is never closed.", OpenQuotes.hint(lines, context));
        }
    }

    private void brackets(String problem, Location at, Location context) {
        char open = lines.charAt(context);
        if (at.line() > context.line() || problem.endsWith("<stream end>")) {
            error(
                    context,
                    "This " + open + " is never closed.",
                    "Write " + (open == '[' ? ']' : '}') + " where it ends. Put words that begin with " + open
                            + " in quotes.");
        } else if (problem.endsWith(":")) {
            error(
                    at,
                    "A second colon stands here before the next comma.",
                    "Put a comma before the next setting; put words that hold a colon in quotes: \"No: none\"");
        } else {
            error(
                    at,
                    "A comma or the closing " + (open == '[' ? ']' : '}') + " is missing before this.",
                    "Put a comma between two entries, and words that hold a comma, bracket or quotation mark in quotes.");
        }
    }

    private void start(String problem, String doing, Location at, Location context) {
        boolean decorated = doing.contains("alias") || doing.contains("anchor") || doing.contains("tag");
        if (decorated || problem.contains("tag handle")) {
            decoration(lines.charAt(context), context);
        } else if (problem.contains("cannot start any token")) {
            badStart(at);
        } else if (lines.startsWith("? ", at)) {
            badStart(at);
        } else if (doing.contains("block scalar")) {
            behindBlockMark(at);
        } else if (problem.startsWith("sequence entries are not allowed")) {
            error(at, "A list cannot begin here.", "Begin it on the next line. If no list is meant, " + inQuotes(at));
        } else if (lines.charAt(at) == ',') {
            error(at, "Nothing stands before this comma.", "Take it out, or write what belongs before it.");
        } else {
            SLIPS.stream()
                    .filter(slip -> problem.contains(slip.sign) || doing.contains(slip.sign))
                    .findFirst()
                    .ifPresent(slip -> error(slip.code, at, slip.message, slip.hint));
        }
    }

    private void badStart(Location at) {
        var hint = quoted(at).map(line -> "Write:  " + line).orElse("Put the whole value in double quotes.");
        error(at, "A value cannot begin with " + lines.charAt(at) + ".", hint);
    }

    /** The line of the setting whose value begins here, with the value in quotes. */
    private Optional<String> quoted(Location at) {
        return setting(lines.line(at.line()))
                .filter(setting -> setting.start(3) == lines.before(at).length())
                .map(setting -> setting.group(2) + ": " + Quotes.around(setting.group(3)));
    }

    private String inQuotes(Location at) {
        return quoted(at).map(line -> "write:  " + line).orElse("put it in double quotes.");
    }

    private void behindBlockMark(Location at) {
        var quoted = setting(lines.line(at.line()))
                .map(setting -> "write:  " + setting.group(2) + ": " + Quotes.around(setting.group(3)))
                .orElse("put them in quotes.");
        error(
                at,
                "Words cannot stand on the line of | or >.",
                "Begin them on the next line, two spaces further in, or " + quoted);
    }

    private void key(Location at) {
        if (lines.charAt(at) == '*') {
            decoration('*', at);
        } else if (lines.charAt(at) == '{' || lines.charAt(at) == '[') {
            boolean isGroup = lines.charAt(at) == '{';
            error(
                    at,
                    "What stands in these brackets is read as the name of a setting.",
                    "Put words that hold " + (isGroup ? "{ or }" : "[ or ]") + " in double quotes.");
        } else if (!ZeroFirst.report(lines, at, problems)) {
            error(
                    at,
                    "The name of a setting must be a plain word.",
                    "Write a word, a colon and the value:  title: Heat and cold");
        }
    }

    static Optional<Matcher> setting(String line) {
        var setting = SETTING.matcher(line);
        // Longer lines are not tried: the pattern could take long.
        return line.length() <= LONGEST_LINE && setting.matches() ? Optional.of(setting) : Optional.empty();
    }

    /** @param sign a part of the parser's message */
    private record Slip(String sign, String code, String message, String hint) {}

    private void error(Location at, String message, String hint) {
        error(CODE, at, message, hint);
    }

    private void error(String code, Location at, String message, String hint) {
        problems.error(code, at, message, hint);
    }

    private Location place(Mark mark) {
        return new Location(lines.file(), lines.firstLine() + mark.getLine(), mark.getColumn() + 1);
    }
}
