package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown file, split at its lines of three hyphens into settings and body.
 *
 * @param yaml the settings; they begin on line 2
 * @param body the text after the settings
 * @param bodyLine the line on which the body begins
 */
public record FrontMatter(String yaml, String body, int bodyLine) {
    public static final int YAML_LINE = 2;

    /** What authors may type instead of three hyphens. */
    private static final Pattern LIKE_A_FENCE = Pattern.compile("\\s*(?:[-–—]{2,}|\\+{3,}|\\.{3})\\s*");

    /** Splits a file; empty, with a problem, when the settings do not begin or are not closed. */
    public static Optional<FrontMatter> of(SourceText file, ProblemCollector problems) {
        var text = file.text();
        if (!isFence(text, 0)) {
            return missing(file, problems);
        }
        int line = YAML_LINE;
        int yaml = next(text, 0);
        for (int at = yaml; at < text.length(); at = next(text, at), line++) {
            if (isFence(text, at)) {
                return Optional.of(new FrontMatter(text.substring(yaml, at), text.substring(next(text, at)), line + 1));
            }
        }
        return unclosed(file, problems);
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

    private static Optional<FrontMatter> missing(SourceText file, ProblemCollector problems) {
        var text = file.text();
        int first = text.length() - text.stripLeading().length();
        if (first > 0 && isFence(text, first)) {
            var lines = new Lines(file.file().shown(), text, 1);
            problems.error(
                    "AC105",
                    lines.at(first),
                    "Something that looks empty stands above the settings, which begin a file.",
                    "Take out what stands above these three hyphens.");
            return Optional.empty();
        }
        problems.error(
                "AC105",
                file.file().at(),
                "This file does not begin with its settings.",
                "Put a line of three hyphens (---) first, then title: and the other settings, then --- again.");
        return Optional.empty();
    }

    private static Optional<FrontMatter> unclosed(SourceText file, ProblemCollector problems) {
        var lines = new Lines(file.file().shown(), file.text(), 1);
        for (int line = YAML_LINE; line <= lines.lastLine(); line++) {
            if (LIKE_A_FENCE.matcher(lines.line(line)).matches()) {
                return unclosed(lines.indented(line), "This line does not close the settings.", problems);
            }
        }
        return unclosed(file.file().at(), "The settings that begin here are never closed.", problems);
    }

    private static Optional<FrontMatter> unclosed(Location at, String message, ProblemCollector problems) {
        problems.error("AC105", at, message, "Write a line of exactly three hyphens (---) after the last setting.");
        return Optional.empty();
    }
}
