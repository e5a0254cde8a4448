package aftercare.memo;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.List;
import java.util.Optional;

/** A problem in the form in which a memo keeps it: without an exception. */
public record KeptProblem(
        Severity severity, String code, Location location, String message, String hint, ProblemKind kind) {

    /** The problems in this form. Empty if one of them is a fault of the program, which must not be remembered. */
    public static Optional<List<KeptProblem>> of(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.fault().isPresent())
                ? Optional.empty()
                : Optional.of(problems.stream().map(KeptProblem::of).toList());
    }

    private static KeptProblem of(Problem problem) {
        return new KeptProblem(
                problem.severity(),
                problem.code(),
                problem.location(),
                problem.message(),
                problem.hint(),
                problem.kind());
    }

    /** The problems, as they were before they were kept. */
    public static Problems problems(List<KeptProblem> kept) {
        return Problems.of(kept.stream().map(KeptProblem::problem).toList());
    }

    private Problem problem() {
        return new Problem(severity, code, location, message, hint).with(kind);
    }
}
