package aftercare.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects the problems that one reader or one check finds. Used by one thread.
 *
 * <p>Every error is kept, since each prevents publication. Of the warnings of a file only the first thousand are kept, and
 * one more that says that there were others.
 */
public final class ProblemCollector {
    /** The most warnings kept for a file. A hostile file could otherwise fill the memory. */
    private static final int MOST_WARNINGS = 1000;

    /** The longest message or hint, in characters; they may quote long texts of the author. */
    private static final int LONGEST = 400;

    /** The most searches for a similar name. On a large site each takes time, and so many wrong names are no typing errors. */
    private static final int MOST_GUESSES = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> warnings = new HashMap<>();
    private boolean hasErrors;
    private int guesses;

    public void error(String code, Location at, String message, String hint) {
        add(Problem.error(code, at, cut(message), cut(hint)));
    }

    public void warning(String code, Location at, String message, String hint) {
        add(Problem.warning(code, at, cut(message), cut(hint)));
    }

    /** An error of which the program itself must know this. */
    public void error(ProblemKind kind, String code, Location at, String message, String hint) {
        add(Problem.error(code, at, cut(message), cut(hint)).with(kind));
    }

    /** A warning of which the program itself must know this. */
    public void warning(ProblemKind kind, String code, Location at, String message, String hint) {
        add(Problem.warning(code, at, cut(message), cut(hint)).with(kind));
    }

    public void add(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            hasErrors = true;
            problems.add(problem);
            return;
        }
        int inFile = warnings.merge(problem.location().file(), 1, Integer::sum);
        if (inFile <= MOST_WARNINGS) {
            problems.add(problem);
        } else if (inFile == MOST_WARNINGS + 1) {
            problems.add(more(problem.location()));
        }
    }

    public void addAll(Problems others) {
        if (!others.isEmpty()) {
            others.list().forEach(this::add);
        }
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether nothing was reported so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public Problems problems() {
        return Problems.of(problems);
    }

    /** The known name that the author most likely meant; empty if none is near, or after a hundred searches. */
    public Optional<String> near(String typed, Supplier<? extends Collection<String>> known) {
        return guesses++ < MOST_GUESSES ? Nearest.to(typed, known.get()) : Optional.empty();
    }

    /** A hint as {@link Nearest#hint} gives it, with {@link #near}. */
    public String hint(String typed, Collection<String> known, String otherwise) {
        return near(typed, () -> known).map(Nearest::question).orElse(otherwise);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }

    private static Problem more(Location at) {
        return Problem.warning(
                "AC160",
                at,
                "From here on, this file has more warnings; they are not listed. Every error is.",
                "Mend the first ones: the others often go away with them.");
    }
}
