package aftercare.memo;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.List;
import java.util.Optional;

/** A problem as it is remembered. */
public record KeptProblem(Severity severity, String code, Location location, String message, String hint) {

    /** The problems to remember; empty if one of them tells a fault of the program, which the next run shall meet anew. */
    public static Optional<List<KeptProblem>> of(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.fault().isPresent())
                ? Optional.empty()
                : Optional.of(problems.stream().map(KeptProblem::of).toList());
    }

    private static KeptProblem of(Problem problem) {
        return new KeptProblem(
                problem.severity(), problem.code(), problem.location(), problem.message(), problem.hint());
    }

    /** The problems that were remembered. */
    public static Problems problems(List<KeptProblem> kept) {
        return Problems.of(kept.stream().map(KeptProblem::problem).toList());
    }

    private Problem problem() {
        return new Problem(severity, code, location, message, hint);
    }
}
