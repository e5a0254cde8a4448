package aftercare.tree;

import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T9: each scenario ends where it says, and each outcome has a scenario. */
final class ScenarioRule implements Rule {
    private static final String CODE = "T9";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var evaluator = new Evaluator(tree.check());
        var failing = tree.check().scenarios().stream().flatMap(scenario -> broken(scenario, evaluator, tree));
        return Stream.concat(failing, untried(tree));
    }

    private static Stream<Problem> broken(Scenario scenario, Evaluator evaluator, Tree tree) {
        var unknown = UnknownIds.in(scenario, tree).toList();
        // Without a first question every scenario fails, and T1 tells of that.
        if (!unknown.isEmpty() || tree.graph().start() == Graph.NOWHERE) {
            return unknown.stream();
        }
        var ending = evaluator.follow(scenario.answers());
        if (ending instanceof Ending.Unanswered unanswered) {
            return Stream.of(unanswered(scenario, unanswered));
        }
        // What is lost is lost for a reason that T1 tells.
        return ending instanceof Ending.Reached reached ? broken(scenario, reached) : Stream.empty();
    }

    private static Stream<Problem> broken(Scenario scenario, Ending.Reached reached) {
        if (!reached.outcome().id().value().equals(scenario.outcome().value())) {
            return Stream.of(endedElsewhere(scenario, reached));
        }
        var used = reached.turns().stream()
                .map(turn -> turn.question().id().value())
                .collect(Collectors.toSet());
        var unused = scenario.answers().stream()
                .map(given -> given.question().value())
                .filter(question -> !used.contains(question))
                .toList();
        return unused.isEmpty() ? Stream.empty() : Stream.of(unused(scenario, reached, unused));
    }

    private static Problem unanswered(Scenario scenario, Ending.Unanswered ending) {
        var question = ending.question();
        var after = ending.turns().isEmpty() ? "first" : "after " + Path.turnsInWords(ending.turns());
        return problem(
                scenario,
                "gives no answer to \"" + question.id() + "\", which comes " + after,
                "Add an answer to \"" + question.id() + "\": "
                        + Listing.of(question.answers().stream()
                                .map(answer -> answer.id().value())
                                .toList())
                        + " are there.");
    }

    private static Problem endedElsewhere(Scenario scenario, Ending.Reached reached) {
        return problem(
                scenario,
                "should end at \"" + scenario.outcome() + "\", but it ends at \""
                        + reached.outcome().id() + "\": " + new Path(reached.turns(), reached.outcome()).words(),
                "Mend the answers of the self-check, if the scenario is right; else the scenario.");
    }

    private static Problem unused(Scenario scenario, Ending.Reached reached, List<String> unused) {
        return problem(
                scenario,
                "answers " + Listing.of(unused) + ", but that is never asked: "
                        + new Path(reached.turns(), reached.outcome()).words(),
                "Take out the answers that are not used, or mend those before them.");
    }

    static Problem problem(Scenario scenario, String fault, String hint) {
        return Problem.error(
                CODE, scenario.name().at(), "The scenario \"" + scenario.name() + "\" " + fault + ".", hint);
    }

    private static Stream<Problem> untried(Tree tree) {
        var tried = tree.check().scenarios().stream()
                .map(Scenario::outcome)
                .map(Text::value)
                .collect(Collectors.toSet());
        return tree.outcomes()
                .filter(tree.ways()::reaches)
                .filter(step -> !tried.contains(tree.graph().id(step)))
                .mapToObj(step -> untried(step, tree));
    }

    private static Problem untried(int step, Tree tree) {
        var outcome = tree.graph().outcome(step);
        var path = new Path(tree.ways().to(step), outcome);
        return Problem.error(
                CODE,
                outcome.id().at(),
                "No scenario of \"" + tree.name() + "\" ends at the outcome \"" + outcome.id() + "\": " + path.words()
                        + ".",
                "Add a scenario for it, with its answers and \"outcome: " + outcome.id() + "\".");
    }
}
