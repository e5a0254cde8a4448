package aftercare.cli.notation;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.stream.Collectors;

/**
 * Writes problems as workflow commands, which GitHub shows beside the line: {@code
 * ::error file=content/en/index.md,line=2,col=12,title=AC104::A second colon.}
 */
public final class ProblemGitHub {
    private ProblemGitHub() {}

    /** One line per problem, sorted by file and place; empty without problems. */
    public static String of(Problems problems) {
        return problems.list().stream().map(ProblemGitHub::of).collect(Collectors.joining("\n"));
    }

    private static String of(Problem problem) {
        var at = problem.location();
        return "::" + command(problem.severity())
                + " file=" + property(at.file())
                + ",line=" + at.line()
                + ",col=" + at.column()
                + ",title=" + property(problem.code())
                + "::" + data((problem.message() + " " + problem.hint()).strip());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Escapes text for the message, after the second pair of colons. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Escapes text for a property, where a comma or colon would end it. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
