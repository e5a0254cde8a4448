package aftercare.cli;

import aftercare.cli.notation.ProblemGitHub;
import aftercare.cli.notation.ProblemJson;
import aftercare.cli.notation.ProblemLines;
import aftercare.cli.notation.ProblemSarif;
import aftercare.problem.Nearest;
import aftercare.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The format in which problems are printed: text for people, or a format for programs. */
enum ProblemFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    LINE;

    /**
     * The format that was typed.
     *
     * @throws WrongUsage if there is no such format
     */
    static ProblemFormat of(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--format knows no '" + typed + "'. "
                        + Nearest.hint(typed, words(), "Use one of: " + String.join(", ", words()) + ".")));
    }

    /** The whole of standard output. Must not be called on {@link #TEXT}. */
    String write(Problems problems, Explanations explanations) {
        return switch (this) {
            case JSON -> ProblemJson.of(problems);
            case SARIF -> new ProblemSarif(AftercareCommand.version(), explanations::of).of(problems);
            case GITHUB -> ProblemGitHub.of(problems);
            case LINE -> ProblemLines.of(problems);
            case TEXT -> throw new IllegalArgumentException("text is printed, for people");
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(ProblemFormat::word).toList();
    }
}
