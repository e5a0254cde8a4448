package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.Problem;

/** Makes a problem a warning above a limit, and an error far above it. */
final class Graded {
    private Graded() {}

    static Problem of(String code, Location at, String message, String hint, boolean farAbove) {
        return farAbove ? Problem.error(code, at, message, hint) : Problem.warning(code, at, message, hint);
    }
}
