package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.Characters;

/** Reports an unseen character that is written by its number: {@code "\\u202E"}. */
final class Escapes {
    /** Replaced an unseen character that was typed; it has been reported there. */
    private static final char TYPED = '\uFFFD';

    private static final String HINT = "Delete it, or write the character you mean.";

    private final Lines lines;
    private final ProblemCollector problems;

    Escapes(Lines lines, ProblemCollector problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Looks through a value in double quotes, with its escapes already resolved; the place is that of its quotation mark. */
    void report(String value, Location at) {
        boolean isTyped = lines.text().indexOf(TYPED) >= 0;
        Characters.firstUnseen(isTyped ? value.replace(TYPED, ' ') : value)
                .ifPresent(name -> problems.error(
                        "AC107",
                        place(at),
                        "This stands for a character that readers cannot see (" + name + ").",
                        HINT));
    }

    /** The first backslash of the value: no refused character can stand there without one. */
    private Location place(Location at) {
        int start = lines.offset(at);
        int backslash = lines.text().indexOf('\\', start);
        return backslash < 0 ? at : lines.at(backslash);
    }
}
