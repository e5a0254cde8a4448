package aftercare.live;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A problem as a page shows it, with the lines around its place.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param place {@code content/en/guides/x.md:2:12}
 * @param file the path alone, as the user types it
 * @param line its line, counted from 1
 * @param lines the lines around the place; empty if the problem is about a whole file, or the file cannot be read
 */
public record ShownProblem(
        String severity,
        String code,
        String place,
        String file,
        int line,
        String message,
        String hint,
        List<SourceLine> lines) {
    /** The most characters of a line shown on each side of the place. */
    private static final int NEAR = 100;

    public ShownProblem {
        lines = List.copyOf(lines);
    }

    static ShownProblem of(Problem problem) {
        var at = problem.location();
        return new ShownProblem(
                problem.severity().word().toLowerCase(Locale.ROOT),
                problem.code(),
                at.toString(),
                at.file(),
                at.line(),
                problem.message(),
                problem.hint(),
                lines(SourceLines.of(at.file()).orElse(List.of()), at));
    }

    private static List<SourceLine> lines(List<String> source, Location at) {
        boolean isWholeFile = at.line() == 1 && at.column() == 1;
        var lines = new ArrayList<SourceLine>();
        if (isWholeFile || at.line() > source.size()) {
            return lines;
        }
        for (int number = Math.max(1, at.line() - 1); number <= Math.min(source.size(), at.line() + 1); number++) {
            var text = source.get(number - 1);
            lines.add(
                    number == at.line()
                            ? marked(number, text, at.column())
                            : new SourceLine(number, cut(text), "", "", false));
        }
        return lines;
    }

    private static SourceLine marked(int number, String text, int column) {
        int start = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        int end = start < text.length() ? text.offsetByCodePoints(start, 1) : start;
        var before = start > NEAR ? "…" + text.substring(start - NEAR, start) : text.substring(0, start);
        return new SourceLine(
                number, before, end > start ? text.substring(start, end) : " ", cut(text.substring(end)), true);
    }

    private static String cut(String text) {
        return text.length() <= NEAR ? text : text.substring(0, NEAR) + "…";
    }

    /**
     * A line of the file.
     *
     * @param before the text before the place; in lines above and below the place, the whole text
     * @param marked the character at the place
     * @param hasMark whether the place is in this line
     */
    public record SourceLine(int number, String before, String marked, String after, boolean hasMark) {}
}
