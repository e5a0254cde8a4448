package aftercare.check.severity;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what goes away with another problem: one remedy is enough. */
final class FollowOn {
    /** Code that is never closed. It may hold the list of what to do that its guide lacks, and what cites a source. */
    private static final String OPEN_END = "AC235";

    private static final String NO_ACTION = "AC346";
    private static final String UNUSED_SOURCE = "AC329";

    private FollowOn() {}

    static List<Problem> without(List<Problem> problems) {
        Set<String> open = problems.stream()
                .filter(problem -> problem.code().equals(OPEN_END))
                .map(Problem::location)
                .map(Location::file)
                .collect(Collectors.toSet());
        return open.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.code().equals(UNUSED_SOURCE))
                        .filter(problem -> !problem.code().equals(NO_ACTION)
                                || !open.contains(problem.location().file()))
                        .toList();
    }
}
