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
 * Prints problems for people, each with its source lines, in the order of files and places:
 *
 * <pre>
 * error AC104 content/en/guides/heat-and-cold.md:2:12
 *   1 | ---
 *   2 | title: Heat: and cold
 *     |            ^ a second colon starts a new setting here
 *   3 | description: When to use warmth
 *   Put the title in quotes:  title: "Heat: and cold"
 *   Readers would not find this page. The published site has not been changed.
 * </pre>
 */
public final class ProblemPrinter {
    /** So often one code is printed for one file; what follows is counted. */
    private static final int REPEATS = 10;

    private final PrintStream out;
    private final ScreenStyle paper;
    private final Function<String, Optional<List<String>>> sources;
    private final UnaryOperator<String> effects;

    /**
     * Prints on paper.
     *
     * @param sources the lines of a file, by its name as a problem's place shows it
     * @param effects what readers would see, by a problem's code; empty where it is not known
     */
    public ProblemPrinter(
            PrintStream out,
            ScreenStyle paper,
            Function<String, Optional<List<String>>> sources,
            UnaryOperator<String> effects) {
        this.out = out;
        this.paper = paper;
        this.sources = sources;
        this.effects = effects;
    }

    /**
     * Prints all.
     *
     * @param state what the errors did to the published site; said once, at the first of them
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
        var repeats = new LinkedHashMap<String, Integer>();
        for (var problem : problems) {
            if (repeats.merge(problem.code(), 1, Integer::sum) <= REPEATS) {
                printBlock(
                        problem,
                        lines,
                        first.filter(problem::equals).map(error -> state).orElse(""));
            }
        }
        repeats.forEach((code, times) -> printRest(file, code, times - REPEATS));
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
        out.println(paper.style().of(problem.severity(), title) + " "
                + paper.style().strong(PrintableText.text(at.toString())));
        var message =
                PrintableText.text(String.join(" ", problem.message().lines().toList()));
        boolean hasFrame = at.line() <= source.size() && (at.line() > 1 || at.column() > 1);
        boolean isSaid = hasFrame && printFrame(problem, source, message);
        if (!isSaid) {
            printText(message);
        }
        printText(problem.hint());
        if (problem.severity() == Severity.ERROR) {
            printText((effects.apply(problem.code()) + " " + state).strip());
        }
        out.println();
    }

    private boolean printFrame(Problem problem, List<String> source, String message) {
        var at = problem.location();
        var frame = SourceExcerpt.of(source, at.line(), at.column(), message, paper);
        frame.lines().forEach(out::println);
        return frame.saysWords();
    }

    private void printText(String text) {
        LineWrap.lines(text, paper.width() - 2).forEach(line -> out.println("  " + PrintableText.text(line)));
    }
}
