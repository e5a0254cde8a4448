package aftercare.read.document;

import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.HashMap;
import java.util.Map;

/** Reports a name that is given twice. */
final class TakenNames {
    private final Map<String, Location> taken = new HashMap<>();
    private final ProblemCollector problems;

    TakenNames(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Takes a name, and reports it if it was taken before. An empty name is reported elsewhere. */
    void take(Text id) {
        var first = id.isEmpty() ? null : taken.putIfAbsent(id.value(), id.at());
        if (first != null) {
            problems.error(
                    "AC131",
                    id.at(),
                    "The name \"" + id + "\" is taken already, on line " + first.line() + ".",
                    "Give each question and outcome, and each answer of a question, a name of its own.");
        }
    }
}
