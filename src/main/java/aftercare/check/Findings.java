package aftercare.check;

import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what one check finds. Used by one thread. */
final class Findings {
    /** More of one kind in one file help nobody, and a hostile file could fill the memory with them. */
    private static final int MOST_IN_A_FILE = 1000;

    /** Comparing with every name of a large site takes time, and who has a hundred such slips has moved a folder. */
    private static final int MOST_GUESSES = 100;

    private final List<Problem> problems = new ArrayList<>();
    private String file = "";
    private int inFile;
    private int guesses;

    void error(String code, Location at, String message, String hint) {
        add(Problem.error(code, at, message, hint));
    }

    void warning(String code, Location at, String message, String hint) {
        add(Problem.warning(code, at, message, hint));
    }

    void add(Problem problem) {
        inFile = problem.location().file().equals(file) ? inFile + 1 : 1;
        file = problem.location().file();
        if (inFile <= MOST_IN_A_FILE) {
            problems.add(problem);
        } else if (inFile == MOST_IN_A_FILE + 1) {
            problems.add(TooManyProblems.from(problem));
        }
    }

    /** The known name that the author most likely meant. */
    Optional<String> near(String typed, Supplier<? extends Collection<String>> known) {
        return guesses++ < MOST_GUESSES ? Nearest.to(typed, known.get()) : Optional.empty();
    }

    /** {@code Did you mean "easing-soreness"?}, else other advice. */
    String hint(String typed, Collection<String> known, String otherwise) {
        return near(typed, () -> known)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse(otherwise);
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }
}
