package aftercare.tree;

import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Scenario;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.tree.ScenarioRule.TriedAttempt;
import java.util.List;
import java.util.stream.Stream;

/** Reports questions, answers and outcomes that a scenario names and its self-check does not have. */
final class UnknownIds {
    private UnknownIds() {}

    static Stream<Problem> in(TriedAttempt tried, Tree tree) {
        var scenario = tried.attempt().scenario();
        var answers = tried.isKnown()
                ? Stream.<Problem>empty()
                : scenario.answers().stream().flatMap(given -> in(given, scenario, tree));
        return Stream.concat(answers, end(tried.attempt(), tree));
    }

    private static Stream<Problem> in(Given given, Scenario scenario, Tree tree) {
        var graph = tree.graph();
        int number = graph.number(given.question().value());
        if (!graph.isQuestion(number)) {
            var known = tree.questions().mapToObj(graph::id).toList();
            return Stream.of(problem(
                    scenario,
                    "answers \"" + given.question() + "\", which is no question",
                    given.question().value(),
                    known));
        }
        if (graph.edge(given, Graph.NOWHERE) != null) {
            return Stream.empty();
        }
        var known = graph.edges(number).stream()
                .map(edge -> edge.answer().id().value())
                .toList();
        var fault = "answers \"" + given.answer() + "\" to \"" + given.question() + "\", which has no such answer";
        return Stream.of(problem(scenario, fault, given.answer().value(), known));
    }

    private static Stream<Problem> end(Attempt attempt, Tree tree) {
        var graph = tree.graph();
        int end = graph.number(attempt.end().value());
        boolean leavesSet = !attempt.end().equals(attempt.scenario().outcome());
        // If a set's exit leads nowhere, T1 reports it.
        if (leavesSet || (end != Graph.NOWHERE && !graph.isQuestion(end))) {
            return Stream.empty();
        }
        var known = tree.outcomes().mapToObj(graph::id).toList();
        var outcome = attempt.end().value();
        var fault = "should end at \"" + outcome + "\", which is no outcome";
        return Stream.of(problem(attempt.scenario(), fault, outcome, known));
    }

    private static Problem problem(Scenario scenario, String fault, String typed, List<String> known) {
        return ScenarioRule.problem(
                scenario, fault, Nearest.hint(typed, known, "Write one of " + ListedIds.of(known) + "."));
    }
}
