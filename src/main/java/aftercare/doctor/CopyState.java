package aftercare.doctor;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The state of a copy that has a problem with this code.
 *
 * @param words one or two, for a table
 */
record CopyState(String code, String words) {
    /** The states, worst first; the first that applies is shown. */
    private static final List<CopyState> WORST_FIRST = List.of(
            new CopyState("AC710", "not reached"),
            new CopyState("AC722", "recalled"),
            new CopyState("AC719", "overdue"),
            new CopyState("AC723", "older"));

    /** The worst state of these problems, in a word or two. */
    static String worst(Problems problems) {
        if (problems.list().isEmpty()) {
            return "right";
        }
        var codes = problems.list().stream().map(Problem::code).collect(Collectors.toSet());
        return WORST_FIRST.stream()
                .filter(state -> codes.contains(state.code()))
                .map(CopyState::words)
                .findFirst()
                .orElse(problems.hasErrors() ? "to mend" : "to look at");
    }
}
