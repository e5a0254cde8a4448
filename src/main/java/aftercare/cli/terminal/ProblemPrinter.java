package aftercare.cli.terminal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Prints problems for people, each with its source lines, sorted by file and place:
 *
 * <pre>
 * error AC104 content/en/guides/cold-packs.md:2:12
 *   1 | ---
 *   2 | title: Heat: and cold
 *     |            ^ a second colon starts a new setting here
 *   3 | description: When to use warmth
 *   Put the title in quotes:  title: "Heat: and cold"
 *   Readers would not find this page. The published site has not been changed.
 * </pre>
 */
public final class ProblemPrinter {
    /** The most errors, and the most warnings, of one code printed for one file; further ones are only counted. */
    private static final int MOST_REPEATS = 10;

    /**
     * Problems that are counted together. Warnings and errors with one code are counted apart, so that warnings cannot hide an
     * error.
     */
    private record Kind(Severity severity, String code) {}

    private final PrintStream out;
    private final ScreenStyle screenStyle;
    private final Function<String, Optional<List<String>>> sources;
    private final UnaryOperator<String> effects;

    /**
     * A printer to one stream.
     *
     * @param sources gives the lines of a file, by its name as problems show it; empty when they are not known
     * @param effects says what readers would see, by a problem's code; an empty text when that is not known
     */
    public ProblemPrinter(
            PrintStream out,
            ScreenStyle screenStyle,
            Function<String, Optional<List<String>>> sources,
            UnaryOperator<String> effects) {
        this.out = out;
        this.screenStyle = screenStyle;
        this.sources = sources;
        this.effects = effects;
    }

    /**
     * Prints all problems.
     *
     * @param state what the errors mean for the published site; printed once, with the first error
     */
    public void print(Problems problems, String state) {
        var byFile = problems.list().stream()
                .collect(groupingBy(problem -> problem.location().file(), LinkedHashMap::new, toList()));
        var first = problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst();
        byFile.forEach((file, inFile) -> printFile(file, inFile, first, state));
    }

    private void printFile(String file, List<Problem> problems, Optional<Problem> first, String state) {
        var lines = sources.apply(file).orElse(List.of());
        var repeats = new LinkedHashMap<Kind, Integer>();
        for (var problem : problems) {
            if (repeats.merge(new Kind(problem.severity(), problem.code()), 1, Integer::sum) <= MOST_REPEATS) {
                printBlock(
                        problem,
                        lines,
                        first.filter(problem::equals).map(error -> state).orElse(""));
            }
        }
        repeats.forEach((kind, times) -> printRest(file, kind.code(), times - MOST_REPEATS));
    }

    private void printRest(String file, String code, int more) {
        if (more > 0) {
            out.println(PrintableText.text("  and " + more + " more " + code + " in " + file));
            out.println();
        }
    }

    private void printBlock(Problem problem, List<String> source, String state) {
        var at = problem.location();
        var title = problem.severity().word() + " " + problem.code();
        out.println(screenStyle.style().of(problem.severity(), title) + " "
                + screenStyle.style().strong(PrintableText.text(at.toString())));
        var message =
                PrintableText.text(String.join(" ", problem.message().lines().toList()));
        boolean hasExcerpt = at.line() <= source.size() && (at.line() > 1 || at.column() > 1);
        boolean isMessagePrinted = hasExcerpt && printExcerpt(problem, source, message);
        if (!isMessagePrinted) {
            printText(message);
        }
        printText(problem.hint());
        if (problem.severity() == Severity.ERROR) {
            printText((effects.apply(problem.code()) + " " + state).strip());
        }
        out.println();
    }

    private boolean printExcerpt(Problem problem, List<String> source, String message) {
        var at = problem.location();
        var excerpt = SourceExcerpt.of(source, at.line(), at.column(), message, screenStyle);
        excerpt.lines().forEach(out::println);
        return excerpt.saysWords();
    }

    private void printText(String text) {
        LineWrap.lines(text, screenStyle.width() - 2).forEach(line -> out.println("  " + PrintableText.text(line)));
    }
}
