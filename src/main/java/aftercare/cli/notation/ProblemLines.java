package aftercare.cli.notation;

import aftercare.cli.terminal.PrintableText;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.stream.Collectors;

/**
 * Writes each problem as one line, for an editor's list of problems: {@code
 * content/en/guides/heat.md:2:12: error AC104: A second colon starts a new setting here. Put the title in quotes.}
 */
public final class ProblemLines {
    private ProblemLines() {}

    /** One line per problem, sorted by file and place; empty without problems. */
    public static String of(Problems problems) {
        return problems.list().stream().map(ProblemLines::of).collect(Collectors.joining("\n"));
    }

    private static String of(Problem problem) {
        var words = problem.message() + " " + problem.hint();
        return PrintableText.text(problem.location() + ": " + problem.severity().word() + " " + problem.code() + ": "
                + words.replaceAll("\\s+", " ").strip());
    }
}
