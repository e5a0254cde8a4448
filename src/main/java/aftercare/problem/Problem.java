package aftercare.problem;

import java.util.Comparator;

/**
 * Something wrong in content, a template or a setting, which its author can correct.
 *
 * @param code {@code T1} to {@code T9}, or {@code AC} and three digits; its meaning never changes
 * @param message one plain sentence that says what is wrong
 * @param hint what to write instead; never empty on an error
 */
public record Problem(Severity severity, String code, Location location, String message, String hint)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::message);

    public Problem {
        if (severity == Severity.ERROR && hint.isEmpty()) {
            throw new IllegalArgumentException("an error needs a hint: " + code + " " + message);
        }
    }

    public static Problem error(String code, Location location, String message, String hint) {
        return new Problem(Severity.ERROR, code, location, message, hint);
    }

    public static Problem warning(String code, Location location, String message, String hint) {
        return new Problem(Severity.WARNING, code, location, message, hint);
    }

    /** Whether it prevents the site from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What it is about, derived from its code. */
    public Subject subject() {
        return Subject.of(code);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
