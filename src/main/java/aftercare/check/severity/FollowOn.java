package aftercare.check.severity;

import aftercare.format.HtmlText;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Subject;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leaves out what goes away with another problem: one remedy is enough. */
final class FollowOn {
    /** In characters: as long as the words of a link. */
    private static final int NEAR = 60;

    private FollowOn() {}

    static List<Problem> without(List<Problem> problems) {
        return withoutOpenEnds(withoutLeft(withoutRefused(withoutMisread(problems))));
    }

    /** Without what is missing where the text is not written as it should be: it was guessed what is meant there. */
    private static List<Problem> withoutMisread(List<Problem> problems) {
        var misread = problems.stream()
                .filter(problem -> problem.isError() && problem.subject() == Subject.MARKDOWN)
                .map(Problem::location)
                .collect(Collectors.toSet());
        return misread.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.is(ProblemKind.ON_PAGE) || !misread.contains(problem.location()))
                        .toList();
    }

    /** Without placeholders that are told as wrong places to fill in. */
    private static List<Problem> withoutLeft(List<Problem> problems) {
        Set<Integer> none = Set.of();
        var told = problems.stream()
                .filter(problem -> problem.is(ProblemKind.WRONG_PLACES))
                .map(Problem::location)
                .collect(Collectors.groupingBy(Location::file, Collectors.mapping(Location::line, Collectors.toSet())));
        return told.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.is(ProblemKind.LEFT_PLACEHOLDER)
                                || !told.getOrDefault(problem.location().file(), none)
                                        .contains(problem.location().line()))
                        .toList();
    }

    /**
     * Without what a character that is refused brings about: problems that quote it, and those of what begins shortly before it, such
     * as a link. They are told once it is gone, if they are of another kind.
     */
    private static List<Problem> withoutRefused(List<Problem> problems) {
        var refused = problems.stream()
                .filter(problem -> problem.is(ProblemKind.REFUSED_CHARACTER))
                .map(Problem::location)
                .collect(Collectors.toCollection(TreeSet::new));
        return refused.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> problem.is(ProblemKind.REFUSED_CHARACTER)
                                || !(quotesRefused(problem) || isShortlyBefore(refused, problem.location())))
                        .toList();
    }

    private static boolean quotesRefused(Problem problem) {
        return problem.message().indexOf(HtmlText.REPLACEMENT) >= 0
                || problem.hint().indexOf(HtmlText.REPLACEMENT) >= 0;
    }

    private static boolean isShortlyBefore(NavigableSet<Location> refused, Location at) {
        var next = refused.ceiling(at);
        return next != null
                && next.file().equals(at.file())
                && next.line() == at.line()
                && next.column() - at.column() < NEAR;
    }

    private static List<Problem> withoutOpenEnds(List<Problem> problems) {
        Set<String> open = problems.stream()
                .filter(problem -> problem.is(ProblemKind.OPEN_END))
                .map(Problem::location)
                .map(Location::file)
                .collect(Collectors.toSet());
        return open.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.is(ProblemKind.OF_SITE_WITH_OPEN_END))
                        .filter(problem -> !problem.is(ProblemKind.OF_FILE_WITH_OPEN_END)
                                || !open.contains(problem.location().file()))
                        .toList();
    }
}
