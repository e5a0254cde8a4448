package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown file, split at the lines of three hyphens.
 *
 * @param yaml the settings; they begin on line 2
 * @param body what follows
 * @param bodyLine the line on which the body begins
 */
public record FrontMatter(String yaml, String body, int bodyLine) {
    public static final int YAML_LINE = 2;

    /** What authors type who mean a fence. */
    private static final Pattern LIKE_A_FENCE = Pattern.compile("\\s*(?:[-–—]{2,}|\\+{3,}|\\.{3})\\s*");

    /** Empty when the settings do not begin or do not end. */
    public static Optional<FrontMatter> of(SourceText file, ProblemCollector faults) {
        var text = file.text();
        if (!isFence(text, 0)) {
            return missing(file, faults);
        }
        int line = YAML_LINE;
        int yaml = next(text, 0);
        for (int at = yaml; at < text.length(); at = next(text, at), line++) {
            if (isFence(text, at)) {
                return Optional.of(new FrontMatter(text.substring(yaml, at), text.substring(next(text, at)), line + 1));
            }
        }
        return unclosed(file, faults);
    }

    private static boolean isFence(String text, int start) {
        return text.startsWith("---", start)
                && text.substring(start + 3, lineEnd(text, start)).isBlank();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int start) {
        return Math.min(lineEnd(text, start) + 1, text.length());
    }

    private static Optional<FrontMatter> missing(SourceText file, ProblemCollector faults) {
        faults.error(
                "AC105",
                file.file().at(),
                "This file does not begin with its settings.",
                "Put a line of three hyphens (---) first, then title: and the other settings, then --- again.");
        return Optional.empty();
    }

    private static Optional<FrontMatter> unclosed(SourceText file, ProblemCollector faults) {
        var lines = new Lines(file.file().shown(), file.text(), 1);
        for (int line = YAML_LINE; line <= lines.lastLine(); line++) {
            if (LIKE_A_FENCE.matcher(lines.line(line)).matches()) {
                return unclosed(lines.indented(line), "This line does not close the settings.", faults);
            }
        }
        return unclosed(file.file().at(), "The settings that begin here are never closed.", faults);
    }

    private static Optional<FrontMatter> unclosed(Location at, String message, ProblemCollector faults) {
        faults.error("AC105", at, message, "Write a line of exactly three hyphens (---) after the last setting.");
        return Optional.empty();
    }
}
