package aftercare.report;

import aftercare.model.SelfCheck.Scenario;
import aftercare.tree.Attempt;
import aftercare.tree.Ending;
import aftercare.tree.Evaluator;
import aftercare.tree.GivenAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario and the result of following it.
 *
 * @param steps the answers used, in order
 * @param end where it led, in words, if it failed; else empty
 * @param drawings the diagram with its path marked; none if it passed
 */
public record TriedScenario(Scenario scenario, List<PathTable.PathStep> steps, String end, List<Drawing> drawings) {
    public TriedScenario {
        steps = List.copyOf(steps);
        drawings = List.copyOf(drawings);
    }

    public boolean passed() {
        return end.isEmpty();
    }

    static TriedScenario of(Attempt attempt, Evaluator evaluator, Diagram diagram) {
        var scenario = attempt.scenario();
        var ending = evaluator.follow(scenario.answers(), attempt.start());
        var end = fault(attempt, ending, diagram.numbers());
        var marked = ending.turns().stream()
                .map(turn -> turn.question().id() + "/" + turn.answer().id())
                .collect(Collectors.toSet());
        var steps = PathTable.steps(ending.turns(), diagram.numbers());
        return new TriedScenario(scenario, steps, end, end.isEmpty() ? List.of() : diagram.drawings(marked));
    }

    private static String fault(Attempt attempt, Ending ending, Map<String, Integer> numbers) {
        if (ending instanceof Ending.Reached reached) {
            var reachedId = reached.outcome().id().value();
            return reachedId.equals(attempt.end().value())
                    ? unusedIn(attempt.scenario(), reached.turns())
                    : "It ends at " + reachedId + ".";
        }
        if (ending instanceof Ending.Unanswered unanswered) {
            if (attempt.endsAt(unanswered.question())) {
                return unusedIn(attempt.scenario(), unanswered.turns());
            }
            return "It gives no answer to question "
                    + numbers.get(unanswered.question().id().value()) + ".";
        }
        if (ending instanceof Ending.Unknown unknown) {
            return "Question " + numbers.get(unknown.question().id().value()) + " has no answer " + unknown.answer()
                    + ".";
        }
        return "It is lost: an answer leads nowhere, or in a circle.";
    }

    private static String unusedIn(Scenario scenario, List<GivenAnswer> used) {
        var unused = unused(scenario, used);
        return unused.isEmpty() ? "" : "It answers what is never asked: " + String.join(", ", unused) + ".";
    }

    private static Set<String> unused(Scenario scenario, List<GivenAnswer> used) {
        var left = new HashSet<String>();
        scenario.answers().forEach(given -> left.add(given.question().value()));
        used.forEach(turn -> left.remove(turn.question().id().value()));
        return left;
    }
}
