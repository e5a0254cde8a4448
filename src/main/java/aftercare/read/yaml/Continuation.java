package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines with which an author goes on with a value that a comment has ended. YAML looks for a setting there, and finds none.
 *
 * @param comment the place of the comment's mark, on the line of the value or below it
 * @param last the last line of the value
 */
record Continuation(Location comment, int last) {
    private static final Pattern SETTING =
            Pattern.compile("(?:[^\\s:#\"'][^:]{0,60}|\"[^\"]{0,60}\"|'[^']{0,60}'):(?: .*)?");
    private static final Pattern NUMBERED = Pattern.compile("#\\d{1,4}(?![\\d.])[^:]{0,40}");
    private static final int MOST_LINES = 20;

    /**
     * Looks below a value without quotes; empty where no comment ends it, or its author does not go on.
     *
     * @param at the first character of the value
     * @param end the place behind its last one
     */
    static Optional<Continuation> of(Lines lines, Location at, Location end) {
        var comment = comment(lines, end);
        if (comment.isEmpty()) {
            return Optional.empty();
        }
        int least = Lines.indent(lines.line(at.line())) + (lines.before(at).isBlank() ? 0 : 1);
        int last = end.line();
        for (int line = end.line() + 1; line <= Math.min(lines.lastLine(), end.line() + MOST_LINES); line++) {
            var text = lines.line(line).strip();
            boolean isComment = text.isEmpty() || text.startsWith("#");
            if (!isComment && (Lines.indent(lines.line(line)) < least || isOther(text))) {
                break;
            }
            last = isComment ? last : line;
        }
        if (last == end.line() && isNumbered(lines, comment.get(), end.line(), least)) {
            last++;
        }
        return last == end.line() ? Optional.empty() : Optional.of(new Continuation(comment.get(), last));
    }

    /** Whether the value goes on in the next line, further in, with a number such as {@code #1}, which begins no note. */
    private static boolean isNumbered(Lines lines, Location comment, int above, int least) {
        var line = lines.line(comment.line());
        return comment.line() == above + 1
                && Lines.indent(line) >= least
                && NUMBERED.matcher(line.strip()).matches();
    }

    /** The first comment behind the value: on its line, or on the next one that is not empty. */
    private static Optional<Location> comment(Lines lines, Location end) {
        var rest = lines.line(end.line()).substring(lines.before(end).length());
        if (!rest.isBlank()) {
            return rest.strip().startsWith("#")
                    ? Optional.of(new Location(end.file(), end.line(), end.column() + rest.indexOf('#')))
                    : Optional.empty();
        }
        int line = end.line() + 1;
        while (line < lines.lastLine() && lines.line(line).isBlank()) {
            line++;
        }
        return lines.line(line).strip().startsWith("#") ? Optional.of(lines.indented(line)) : Optional.empty();
    }

    private static boolean isOther(String text) {
        return text.startsWith("- ")
                || text.equals("-")
                || SETTING.matcher(text).matches();
    }
}
