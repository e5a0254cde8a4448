package aftercare.check.severity;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what goes away with another problem: one remedy is enough. */
final class FollowOn {
    private FollowOn() {}

    static List<Problem> without(List<Problem> problems) {
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
