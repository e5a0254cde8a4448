package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Step;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every way through a small self-check, found one after the other. */
record Trips(SelfCheck check) {
    private static final List<String> LEVELS = List.of("self-care", "pharmacist", "soon", "urgent", "emergency");

    /** A way from a step to its end: an outcome, nothing, or a question that was visited before. */
    record Trip(List<GivenAnswer> turns, Optional<Step> end) {
        boolean ends() {
            return end.isPresent() && end.get() instanceof Outcome;
        }

        boolean comesBack() {
            return end.isPresent() && end.get() instanceof Question;
        }

        boolean passes(Question question) {
            return turns.stream().anyMatch(turn -> turn.question().equals(question));
        }

        Outcome outcome() {
            return (Outcome) end.orElseThrow();
        }

        /** The care at its end, level before caution: 41 is emergency with caution 1. */
        int care() {
            return 10 * level(outcome()) + outcome().caution();
        }
    }

    static int level(CareLevel care) {
        return LEVELS.indexOf(care.id());
    }

    static int level(Outcome outcome) {
        return level(outcome.care());
    }

    List<Trip> from(Text step) {
        var found = new ArrayList<Trip>();
        travel(step, List.of(), found);
        return found;
    }

    /** The ways from the start; none when there is no such question. */
    List<Trip> all() {
        return question(check.start()).isPresent() ? from(check.start()) : List.of();
    }

    /** The care at each end after an answer. */
    List<Integer> cares(Answer answer) {
        return from(answer.to()).stream().filter(Trip::ends).map(Trip::care).toList();
    }

    /** Whether some way after an answer leads nowhere, so that mending it can change where the answer ends. */
    boolean areOpen(Answer answer) {
        return from(answer.to()).stream().anyMatch(trip -> trip.end.isEmpty());
    }

    boolean leadsNowhere(Answer answer) {
        return question(answer.to()).isEmpty() && outcome(answer.to()).isEmpty();
    }

    private void travel(Text to, List<GivenAnswer> before, List<Trip> found) {
        var question = question(to);
        boolean again = question.isPresent()
                && before.stream().anyMatch(turn -> turn.question().equals(question.get()));
        if (question.isEmpty() || again) {
            Optional<? extends Step> end = again ? question : outcome(to);
            found.add(new Trip(before, end.map(step -> step)));
            return;
        }
        for (Answer answer : question.get().answers()) {
            var turns = new ArrayList<>(before);
            turns.add(new GivenAnswer(question.get(), answer));
            travel(answer.to(), turns, found);
        }
    }

    Optional<Question> question(Text id) {
        return check.questions().stream()
                .filter(question -> question.id().value().equals(id.value()))
                .findFirst();
    }

    Optional<Outcome> outcome(Text id) {
        return check.outcomes().stream()
                .filter(outcome -> outcome.id().value().equals(id.value()))
                .findFirst();
    }
}
