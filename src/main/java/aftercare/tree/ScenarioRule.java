package aftercare.tree;

import aftercare.model.SelfCheck.Scenario;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T9: each scenario ends where it says, and each outcome and each sign has a scenario. */
final class ScenarioRule implements Rule {
    private static final String CODE = "T9";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Every scenario ends where it says; every outcome and every sign has one.";
    }

    @Override
    public String nothing(Tree tree) {
        return Attempt.in(tree.check()).findAny().isEmpty() ? "there is no scenario" : "";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var evaluator = new Evaluator(tree.check());
        var told = new HashSet<String>();
        var failing = Attempt.in(tree.check())
                .filter(attempt -> !evaluator.passes(attempt, told))
                .map(attempt -> TriedAttempt.of(attempt, tree.graph()))
                .toList();
        failing.forEach(attempt -> told.addAll(attempt.signs()));
        return Stream.of(
                        failing.stream().flatMap(attempt -> broken(attempt, evaluator, tree)),
                        untriedOutcomes(tree),
                        untriedSigns(told, tree))
                .flatMap(problems -> problems);
    }

    /**
     * An attempt that does not pass, leaves its set at a question or gives its answers in another order, with the answers that it
     * gives.
     *
     * @param edges the answers that the self-check has, in the order in which they are given
     */
    record TriedAttempt(Attempt attempt, List<Edge> edges) {

        static TriedAttempt of(Attempt attempt, Graph graph) {
            var given = attempt.scenario().answers();
            var edges = new ArrayList<Edge>(given.size());
            int next = graph.number(attempt.start().value());
            for (var one : given) {
                var edge = graph.edge(one, next);
                if (edge != null) {
                    edges.add(edge);
                    next = edge.to();
                }
            }
            return new TriedAttempt(attempt, edges);
        }

        /** Whether the self-check has all answers that are given. */
        boolean isKnown() {
            return edges.size() == attempt.scenario().answers().size();
        }

        /** The ids of the signs that its answers tell. */
        List<String> signs() {
            return edges.stream().map(edge -> edge.answer().sign().value()).toList();
        }
    }

    private static Stream<Problem> broken(TriedAttempt tried, Evaluator evaluator, Tree tree) {
        var attempt = tried.attempt();
        var scenario = attempt.scenario();
        var unknown = UnknownIds.in(tried, tree).toList();
        // Without a first question every scenario fails, and T1 reports that.
        if (!unknown.isEmpty() || tree.graph().start() == Graph.NOWHERE) {
            return unknown.stream();
        }
        var ending = evaluator.follow(scenario.answers(), attempt.start());
        if (ending instanceof Ending.Unanswered unanswered) {
            return attempt.endsAt(unanswered.question())
                    ? unused(scenario, new Path(unanswered.turns(), unanswered.question()))
                    : Stream.of(unanswered(scenario, unanswered));
        }
        // If the scenario ends nowhere, T1 reports the reason.
        return ending instanceof Ending.Reached reached ? broken(attempt, reached) : Stream.empty();
    }

    private static Stream<Problem> broken(Attempt attempt, Ending.Reached reached) {
        var path = new Path(reached.turns(), reached.outcome());
        return reached.outcome().id().value().equals(attempt.end().value())
                ? unused(attempt.scenario(), path)
                : Stream.of(endedElsewhere(attempt.scenario(), path));
    }

    private static Stream<Problem> unused(Scenario scenario, Path path) {
        if (path.turns().size() == scenario.answers().size()) {
            return Stream.empty();
        }
        var used =
                path.turns().stream().map(turn -> turn.question().id().value()).collect(Collectors.toSet());
        var unused = scenario.answers().stream()
                .map(given -> given.question().value())
                .filter(question -> !used.contains(question))
                .toList();
        return unused.isEmpty() ? Stream.empty() : Stream.of(unused(scenario, path, unused));
    }

    private static Problem unanswered(Scenario scenario, Ending.Unanswered ending) {
        var question = ending.question();
        var after = ending.turns().isEmpty() ? "first" : "after " + Path.turnsInWords(ending.turns());
        return problem(
                scenario,
                "gives no answer to \"" + question.id() + "\", which comes " + after,
                "Add an answer to \"" + question.id() + "\": "
                        + ListedIds.of(question.answers().stream()
                                .map(answer -> answer.id().value())
                                .toList())
                        + " are there.");
    }

    private static Problem endedElsewhere(Scenario scenario, Path path) {
        return problem(
                scenario,
                "should end at \"" + scenario.outcome() + "\", but it ends at \""
                        + path.end().id() + "\": " + path.words(),
                "Mend the answers of the self-check, if the scenario is right; else the scenario.");
    }

    private static Problem unused(Scenario scenario, Path path, List<String> unused) {
        return problem(
                scenario,
                "answers " + ListedIds.of(unused) + ", but that is never asked: " + path.words(),
                "Take out the answers that are not used, or mend those before them.");
    }

    static Problem problem(Scenario scenario, String fault, String hint) {
        return Problem.error(
                CODE, scenario.name().at(), "The scenario \"" + scenario.name() + "\" " + fault + ".", hint);
    }

    private static Stream<Problem> untriedOutcomes(Tree tree) {
        var ends =
                Attempt.in(tree.check()).map(attempt -> attempt.end().value()).collect(Collectors.toSet());
        return tree.outcomes()
                .filter(tree.ways()::reaches)
                .filter(step -> !ends.contains(tree.graph().id(step)))
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

    /** @param told the ids of the signs that scenarios tell */
    private static Stream<Problem> untriedSigns(Set<String> told, Tree tree) {
        var met = new HashSet<>(told);
        return tree.graph().edges().stream()
                .filter(edge -> tree.sign(edge).isPresent() && tree.ways().reaches(edge.from()))
                .filter(edge -> met.add(edge.answer().sign().value()))
                .map(edge -> untried(edge, tree));
    }

    private static Problem untried(Edge edge, Tree tree) {
        var answer = edge.answer();
        return Problem.error(
                CODE,
                answer.id().at(),
                "No scenario of \"" + tree.name() + "\" tells the sign \"" + answer.sign() + "\".",
                "Add one that answers  " + tree.graph().id(edge.from()) + ": " + answer.id() + ".");
    }
}
