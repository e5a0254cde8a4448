package aftercare.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong in content, a template or a setting, which its author can correct.
 *
 * @param code {@code T1} to {@code T11}, or {@code AC} and three digits; its meaning never changes
 * @param message one plain sentence that says what is wrong
 * @param hint what to write instead; never empty on an error
 * @param fault the exception behind it, when it is a fault of this program
 * @param kind what the program itself must know of it
 */
public record Problem(
        Severity severity,
        String code,
        Location location,
        String message,
        String hint,
        Optional<Throwable> fault,
        ProblemKind kind)
        implements Comparable<Problem> {
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::code).thenComparing(Problem::message);

    /** Shows soft hyphens, which may stand in words but cannot be seen: two names would look alike. */
    public Problem {
        message = message.replace(SOFT_HYPHEN, "[U+00AD]");
        if (severity == Severity.ERROR && hint.isEmpty()) {
            throw new IllegalArgumentException("an error needs a hint: " + code + " " + message);
        }
    }

    /** A problem of an author's file, not caused by a fault of this program. */
    public Problem(Severity severity, String code, Location location, String message, String hint) {
        this(severity, code, location, message, hint, Optional.empty(), ProblemKind.NONE);
    }

    public static Problem error(String code, Location location, String message, String hint) {
        return new Problem(Severity.ERROR, code, location, message, hint);
    }

    public static Problem warning(String code, Location location, String message, String hint) {
        return new Problem(Severity.WARNING, code, location, message, hint);
    }

    /** An error of a file that was caused by a fault of this program. */
    static Problem unforeseen(String code, Location location, String message, String hint, Throwable fault) {
        return new Problem(Severity.ERROR, code, location, message, hint, Optional.of(fault), ProblemKind.NONE);
    }

    /** The same problem, of which the program must know this. */
    public Problem with(ProblemKind kind) {
        return new Problem(severity, code, location, message, hint, fault, kind);
    }

    /** The same problem, told as this. */
    public Problem with(Severity severity) {
        return new Problem(severity, code, location, message, hint, fault, kind);
    }

    /** The same problem, in the words of who meets it. */
    public Problem saying(String words) {
        return new Problem(severity, code, location, words, hint, fault, kind);
    }

    public boolean is(ProblemKind kind) {
        return this.kind == kind;
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
