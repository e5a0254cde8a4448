package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.Problem;

/** A problem that is an error only far above its limit. */
final class Graded {
    private Graded() {}

    static Problem of(String code, Location at, String message, String hint, boolean farAbove) {
        return farAbove ? Problem.error(code, at, message, hint) : Problem.warning(code, at, message, hint);
    }
}
