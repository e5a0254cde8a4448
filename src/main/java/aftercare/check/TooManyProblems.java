package aftercare.check;

import aftercare.problem.Problem;

/** Says that a file has more problems of one kind than anybody would read. */
final class TooManyProblems {
    private TooManyProblems() {}

    static Problem from(Problem first) {
        return Problem.warning(
                "AC390",
                first.location(),
                "From here on, this file has many more problems like those above; they are not listed.",
                "Mend the first ones: the others often go away with them.");
    }
}
