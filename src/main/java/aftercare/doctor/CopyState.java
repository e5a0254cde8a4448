package aftercare.doctor;

import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The state of a copy that has a problem of this kind.
 *
 * @param words one or two, for a table
 */
record CopyState(ProblemKind kind, String words) {
    /** The states, worst first; the first that applies is shown. */
    private static final List<CopyState> WORST_FIRST = List.of(
            new CopyState(ProblemKind.NOT_REACHED, "not reached"),
            new CopyState(ProblemKind.RECALLED, "recalled"),
            new CopyState(ProblemKind.OVERDUE, "overdue"),
            new CopyState(ProblemKind.NOT_COMPARED, "not compared"),
            new CopyState(ProblemKind.OLDER, "older"));

    /** The worst state of these problems, in a word or two. */
    static String worst(Problems problems) {
        if (problems.list().isEmpty()) {
            return "right";
        }
        var kinds = problems.list().stream().map(Problem::kind).collect(Collectors.toSet());
        return WORST_FIRST.stream()
                .filter(state -> kinds.contains(state.kind()))
                .map(CopyState::words)
                .findFirst()
                .orElse(problems.hasErrors() ? "to mend" : "to look at");
    }
}
