package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.SelfCheck.Step;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the rules that a small self-check breaks in the slow and obvious way: by following every path. */
final class Oracle {
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
    }

    private final SelfCheck check;
    private final Map<String, Sign> signs;
    private final List<Trip> all;

    Oracle(SelfCheck check, Map<String, Sign> signs) {
        this.check = check;
        this.signs = signs;
        all = question(check.start()).isPresent() ? trips(check.start()) : List.of();
    }

    /** The ways from the start to an outcome. */
    List<Trip> paths() {
        return all.stream().filter(Trip::ends).toList();
    }

    Set<String> brokenRules() {
        var broken = new TreeSet<String>();
        note("T1", breaksT1(), broken);
        note("T2", check.questions().stream().anyMatch(this::breaksT2), broken);
        note("T3", check.questions().stream().anyMatch(this::breaksT3), broken);
        note("T4", breaksT4(), broken);
        note("T5", check.outcomes().stream().anyMatch(Oracle::breaksT5), broken);
        note(
                "T6",
                check.outcomes().stream().anyMatch(outcome -> outcome.contact().isEmpty()),
                broken);
        note("T8", check.questions().stream().anyMatch(this::breaksT8), broken);
        note("T9", check.scenarios().stream().anyMatch(this::fails) || breaksT9(), broken);
        return broken;
    }

    private static void note(String rule, boolean isBroken, Set<String> broken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private boolean breaksT1() {
        var ids = Stream.<Step>concat(check.questions().stream(), check.outcomes().stream())
                .map(step -> step.id().value())
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        seen.add(check.start().value());
        all.forEach(
                trip -> trip.turns.forEach(turn -> seen.add(turn.answer().to().value())));
        return !seen.equals(ids)
                || question(check.start()).isEmpty()
                || check.questions().stream()
                        .anyMatch(from -> trips(from.id()).stream().anyMatch(Trip::comesBack));
    }

    private boolean breaksT2(Question question) {
        var present = question.answers().stream().filter(Answer::present).toList();
        if (question.signs().isEmpty()) {
            return !present.isEmpty();
        }
        return present.isEmpty() || present.stream().anyMatch(answer -> goesAstray(question, answer));
    }

    private boolean goesAstray(Question question, Answer answer) {
        var levels = question.signs().stream()
                .map(id -> signs.get(id.value()))
                .filter(Objects::nonNull)
                .map(Sign::care);
        return question(answer.to()).isPresent()
                || outcome(answer.to())
                        .filter(outcome -> levels.anyMatch(level -> level.isAbove(outcome.care())))
                        .isPresent();
    }

    private boolean breaksT3(Question question) {
        return question.answers().stream()
                .filter(Answer::unsure)
                .anyMatch(unsure -> question.answers().stream().anyMatch(other -> endsBelow(unsure, other)));
    }

    private boolean breaksT8(Question question) {
        var answers = question.answers();
        for (int i = 1; i < answers.size() && !question.preference(); i++) {
            if (endsBelow(answers.get(i), answers.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * While an answer leads nowhere, its later target may lower the required care level, so others are not reported.
     */
    private boolean endsBelow(Answer lower, Answer upper) {
        var above = trips(upper.to());
        if (above.stream().anyMatch(trip -> trip.end.isEmpty())) {
            return false;
        }
        var floor = floor(above);
        var below = floor(trips(lower.to()));
        return floor.isPresent() && below.isPresent() && below.get() < floor.get();
    }

    private static Optional<Integer> floor(List<Trip> trips) {
        return trips.stream()
                .filter(Trip::ends)
                .map(trip -> 10 * LEVELS.indexOf(trip.outcome().care().id())
                        + trip.outcome().caution())
                .min(Comparator.naturalOrder());
    }

    private boolean breaksT4() {
        return check.questions().stream()
                .filter(question -> question.signs().stream()
                        .map(id -> signs.get(id.value()))
                        .anyMatch(sign -> sign != null && sign.care().isRedFlag()))
                .filter(question -> all.stream().anyMatch(trip -> trip.passes(question)) || !leadsNowhere())
                .anyMatch(question -> paths().stream()
                        .filter(path -> !path.outcome().care().isRedFlag())
                        .anyMatch(path -> !path.passes(question)));
    }

    /** An answer that leads nowhere may be meant for a question that no other answer leads to. */
    private boolean leadsNowhere() {
        return check.questions().stream()
                .flatMap(question -> question.answers().stream())
                .anyMatch(answer ->
                        question(answer.to()).isEmpty() && outcome(answer.to()).isEmpty());
    }

    private static boolean breaksT5(Outcome outcome) {
        boolean noNet =
                outcome.care() != CareLevel.EMERGENCY && outcome.safetyNet().isEmpty();
        boolean noRecheck =
                outcome.care() == CareLevel.SELF_CARE && outcome.recheck().isEmpty();
        return noNet || noRecheck;
    }

    private boolean breaksT9() {
        var tried = check.scenarios().stream()
                .map(scenario -> scenario.outcome().value())
                .collect(Collectors.toSet());
        return paths().stream()
                .anyMatch(path -> !tried.contains(path.outcome().id().value()));
    }

    private boolean fails(Scenario scenario) {
        var given = scenario.answers().stream()
                .collect(Collectors.toMap(
                        one -> one.question().value(), one -> one.answer().value(), (a, b) -> a));
        boolean known = outcome(scenario.outcome()).isPresent()
                && given.entrySet().stream()
                        .allMatch(one -> check.questions().stream()
                                .filter(question -> question.id().value().equals(one.getKey()))
                                .flatMap(question -> question.answers().stream())
                                .anyMatch(answer -> answer.id().value().equals(one.getValue())));
        if (!known) {
            return true;
        }
        var followed = all.stream()
                .filter(trip -> given.entrySet().containsAll(answers(trip).entrySet()))
                .findFirst();
        if (followed.isEmpty()) {
            return question(check.start()).isPresent();
        }
        return followed.get().ends()
                && !(answers(followed.get()).equals(given)
                        && followed.get()
                                .outcome()
                                .id()
                                .value()
                                .equals(scenario.outcome().value()));
    }

    private static Map<String, String> answers(Trip trip) {
        return trip.turns.stream()
                .collect(Collectors.toMap(
                        turn -> turn.question().id().value(),
                        turn -> turn.answer().id().value()));
    }

    private List<Trip> trips(Text from) {
        var found = new ArrayList<Trip>();
        travel(from, List.of(), found);
        return found;
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

    private Optional<Question> question(Text id) {
        return check.questions().stream()
                .filter(question -> question.id().value().equals(id.value()))
                .findFirst();
    }

    private Optional<Outcome> outcome(Text id) {
        return check.outcomes().stream()
                .filter(outcome -> outcome.id().value().equals(id.value()))
                .findFirst();
    }
}
