package aftercare.read;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. Used by one thread. */
final class Faults {
    /** More in one file help nobody, and a hostile file could fill the memory with them. */
    private static final int MOST = 1000;

    /** Of the author's own words, a message repeats no more than this. */
    private static final int LONGEST = 400;

    private final List<Problem> problems = new ArrayList<>();
    private boolean errors;

    void error(String code, Location at, String message, String hint) {
        add(Problem.error(code, at, cut(message), cut(hint)));
    }

    void warning(String code, Location at, String message, String hint) {
        add(Problem.warning(code, at, cut(message), cut(hint)));
    }

    void addAll(Problems others) {
        others.list().forEach(this::add);
    }

    boolean hasErrors() {
        return errors;
    }

    Problems problems() {
        return Problems.of(problems);
    }

    private void add(Problem problem) {
        errors |= problem.severity() == Severity.ERROR;
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add(tooMany(problem.location()));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }

    private static Problem tooMany(Location at) {
        return Problem.warning(
                "AC160",
                at,
                "This file has more than " + MOST + " problems; those from here on are not listed.",
                "Mend the first ones: the others often go away with them.");
    }
}
