package aftercare.tree;

import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Sign;
import aftercare.tree.Trips.Trip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of the {@link Oracle} that tries the scenarios of a self-check. */
final class ScenarioOracle {
    private final SelfCheck check;
    private final Map<String, Sign> signs;
    private final Trips trips;
    private final List<Trip> all;

    ScenarioOracle(SelfCheck check, Map<String, Sign> signs) {
        this.check = check;
        this.signs = signs;
        trips = new Trips(check);
        all = trips.all();
    }

    boolean breaksT9() {
        return check.scenarios().stream().anyMatch(this::fails) || leavesOut();
    }

    private boolean leavesOut() {
        var tried = check.scenarios().stream()
                .map(scenario -> scenario.outcome().value())
                .collect(Collectors.toSet());
        var answers = new ArrayList<Answer>();
        all.forEach(trip ->
                trip.turns().forEach(turn -> answers.addAll(turn.question().answers())));
        var told = check.scenarios().stream()
                .flatMap(scenario -> scenario.answers().stream())
                .flatMap(given -> trips.question(given.question()).stream()
                        .flatMap(question -> question.answers().stream())
                        .filter(answer ->
                                answer.id().value().equals(given.answer().value())))
                .map(answer -> answer.sign().value())
                .collect(Collectors.toSet());
        return all.stream()
                        .filter(Trip::ends)
                        .anyMatch(path -> !tried.contains(path.outcome().id().value()))
                || answers.stream()
                        .filter(answer -> signs.containsKey(answer.sign().value()))
                        .anyMatch(answer -> !told.contains(answer.sign().value()));
    }

    private boolean fails(Scenario scenario) {
        var given = scenario.answers().stream()
                .collect(Collectors.toMap(
                        one -> one.question().value(), one -> one.answer().value(), (a, b) -> a));
        boolean known = trips.outcome(scenario.outcome()).isPresent()
                && given.entrySet().stream()
                        .allMatch(one -> check.questions().stream()
                                .anyMatch(question -> question.id().value().equals(one.getKey())
                                        && question.answers().stream()
                                                .anyMatch(answer ->
                                                        answer.id().value().equals(one.getValue()))));
        if (!known) {
            return true;
        }
        var followed = all.stream()
                .filter(trip -> given.entrySet().containsAll(answers(trip).entrySet()))
                .findFirst();
        if (followed.isEmpty()) {
            return trips.question(check.start()).isPresent();
        }
        var end = followed.get();
        return end.ends()
                && !(answers(end).equals(given)
                        && end.outcome().id().value().equals(scenario.outcome().value()));
    }

    private static Map<String, String> answers(Trip trip) {
        return trip.turns().stream()
                .collect(Collectors.toMap(
                        turn -> turn.question().id().value(),
                        turn -> turn.answer().id().value()));
    }
}
