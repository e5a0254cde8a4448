package aftercare.live;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * The problems shown over a page.
 *
 * @param problems of the page's own file and templates, errors first
 * @param elsewhere the number of errors in other files
 * @param isLastGood whether an earlier version of the page is shown
 */
public record ProblemOverlay(List<ShownProblem> problems, long elsewhere, boolean isLastGood) {
    /** The most problems shown at once. */
    private static final int MOST = 50;

    public ProblemOverlay {
        problems = List.copyOf(problems);
    }

    static ProblemOverlay of(Problems own, long elsewhere, boolean isLastGood) {
        var shown = own.list().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .map(ShownProblem::of)
                .toList();
        return new ProblemOverlay(shown, elsewhere, isLastGood);
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    /** The number of warnings and infos. */
    public long warnings() {
        return problems.size() - errors();
    }

    /** Identifies this set of errors, so that a hidden overlay stays hidden until they change. */
    public String sign() {
        return Integer.toHexString(problems.stream()
                .map(problem -> problem.code() + problem.message())
                .toList()
                .hashCode());
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity().equals(severity.word()))
                .count();
    }
}
