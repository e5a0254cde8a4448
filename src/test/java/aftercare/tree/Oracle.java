package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Step;
import aftercare.model.Sign;
import aftercare.tree.Trips.Trip;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rules that a small self-check breaks in the slow and obvious way: by following every path. Written from the
 * wording of the rules; shares nothing with the proofs.
 */
final class Oracle {
    private static final int URGENT = 3;

    private final SelfCheck check;
    private final Map<String, Sign> signs;
    private final Trips trips;
    private final List<Trip> all;

    Oracle(SelfCheck check, Map<String, Sign> signs) {
        this.check = check;
        this.signs = signs;
        trips = new Trips(check);
        all = trips.all();
    }

    /** The ways from the start to an outcome. */
    List<Trip> paths() {
        return all.stream().filter(Trip::ends).toList();
    }

    Set<String> brokenRules() {
        var broken = new TreeSet<String>();
        note("T1", breaksT1() || any(this::asksNothing), broken);
        note("T2", any(this::breaksT2), broken);
        note("T3", any(this::breaksT3), broken);
        note("T4", signs.values().stream().anyMatch(this::breaksT4), broken);
        note("T5", check.outcomes().stream().anyMatch(OutcomeOracle::breaksT5), broken);
        note("T6", check.outcomes().stream().anyMatch(OutcomeOracle::breaksT6), broken);
        note("T8", any(this::breaksT8), broken);
        note("T9", new ScenarioOracle(check, signs).breaksT9(), broken);
        note("T10", breaksT10(), broken);
        note("T11", any(this::breaksT11), broken);
        return broken;
    }

    private static void note(String rule, boolean isBroken, Set<String> broken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private boolean any(Predicate<Question> breaks) {
        return check.questions().stream().anyMatch(breaks);
    }

    private boolean breaksT1() {
        var ids = Stream.<Step>concat(check.questions().stream(), check.outcomes().stream())
                .map(step -> step.id().value())
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        seen.add(check.start().value());
        all.forEach(
                trip -> trip.turns().forEach(turn -> seen.add(turn.answer().to().value())));
        return !seen.equals(ids)
                || trips.question(check.start()).isEmpty()
                || any(from -> trips.from(from.id()).stream().anyMatch(Trip::comesBack))
                || any(question -> question.answers().stream().anyMatch(trips::leadsNowhere));
    }

    /** A single answer is a fault of the format, found before. */
    private boolean asksNothing(Question question) {
        var answers = question.answers();
        var labels = answers.stream()
                .map(answer -> answer.label().value().toLowerCase(Locale.ROOT).replaceAll("[ .]", ""))
                .collect(Collectors.toSet());
        return labels.size() < answers.size()
                || (answers.size() > 1
                        && answers.stream()
                                        .map(answer -> answer.to().value())
                                        .distinct()
                                        .count()
                                == 1);
    }

    private boolean breaksT2(Question question) {
        boolean hasRedFlag = question.answers().stream().anyMatch(this::tellsRedFlag);
        boolean isSigns = question.kind() == QuestionKind.SIGNS;
        boolean isRange = question.kind() == QuestionKind.RANGE;
        var telling = question.answers().stream()
                .filter(answer -> sign(answer).isPresent())
                .toList();
        return telling.stream().anyMatch(this::endsBelowItsSign)
                || (hasRedFlag && !isSigns && !isRange)
                || (isSigns && !(has(question, "none") && has(question, "unsure")))
                || (isRange && hasRedFlag && !has(question, "unsure"))
                || (isSigns && anyPair(withSigns(question), (first, second) -> endsBelow(first, second)));
    }

    private boolean endsBelowItsSign(Answer answer) {
        int level = Trips.level(sign(answer).orElseThrow().care());
        return trips.cares(answer).stream().anyMatch(care -> care / 10 < level);
    }

    private static boolean has(Question question, String id) {
        return question.answers().stream()
                .anyMatch(answer -> answer.id().value().equals(id));
    }

    private static List<Answer> withSigns(Question question) {
        return question.answers().stream()
                .filter(answer -> answer.sign().isPresent())
                .toList();
    }

    private boolean breaksT3(Question question) {
        return question.answers().stream()
                .filter(answer -> answer.id().value().equals("unsure"))
                .filter(unsure -> !asksAllAgain(question, unsure))
                .anyMatch(unsure -> question.answers().stream().anyMatch(other -> endsBelow(unsure, other)));
    }

    private boolean asksAllAgain(Question question, Answer unsure) {
        var asked = question.answers().stream()
                .map(answer -> answer.sign().value())
                .filter(sign -> !sign.isEmpty())
                .toList();
        var next = trips.question(unsure.to());
        return !asked.isEmpty() && next.isPresent() && asked.stream().allMatch(sign -> asks(next.get(), sign));
    }

    private static boolean asks(Question question, String sign) {
        return question.answers().stream()
                .anyMatch(answer -> answer.sign().value().equals(sign));
    }

    private boolean breaksT4(Sign sign) {
        var id = sign.id().value();
        var asking = check.questions().stream()
                .filter(question -> asks(question, id))
                .toList();
        int level = asking.stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer -> answer.sign().value().equals(id))
                .flatMap(answer -> floor(answer).stream())
                .map(floor -> floor / 10)
                .reduce(Trips.level(sign.care()), Math::max);
        boolean mayBeMeant = all.stream().noneMatch(trip -> asking.stream().anyMatch(trip::passes))
                && any(question -> question.answers().stream().anyMatch(trips::leadsNowhere));
        return !asking.isEmpty()
                && !mayBeMeant
                && level >= URGENT
                && paths().stream()
                        .filter(path -> Trips.level(path.outcome()) < level)
                        .filter(path -> asking.stream().noneMatch(path::passes))
                        .anyMatch(path -> path.turns().stream().noneMatch(turn -> rulesOut(turn.answer(), id)));
    }

    private static boolean rulesOut(Answer answer, String sign) {
        return answer.rulesOut().stream().anyMatch(ruled -> ruled.sign().value().equals(sign));
    }

    private boolean breaksT8(Question question) {
        var answers = question.answers().stream()
                .filter(answer -> !answer.id().value().equals("unsure"))
                .toList();
        return switch (question.kind()) {
            case SIGNS ->
                answers.stream()
                        .filter(answer -> answer.id().value().equals("none"))
                        .anyMatch(none -> withSigns(question).stream().anyMatch(sign -> endsBelow(sign, none)));
            case RANGE, CHOICE ->
                anyPair(
                        byWorry(question, answers),
                        (first, second) -> endsBelow(second, first) || endsLower(second, first));
            case PREFERENCE -> !withSigns(question).isEmpty() || anyPair(answers, this::differ);
            case TOPIC -> !withSigns(question).isEmpty();
        };
    }

    private static List<Answer> byWorry(Question question, List<Answer> answers) {
        return question.worry().isEmpty()
                ? answers
                : question.worry().stream()
                        .flatMap(id -> answers.stream()
                                .filter(answer -> answer.id().value().equals(id.value())))
                        .toList();
    }

    /** While an answer leads nowhere, its later target may raise what is below, and lower what is above. */
    private boolean endsLower(Answer lower, Answer upper) {
        return trips.question(lower.to()).isPresent()
                && trips.question(upper.to()).isPresent()
                && !trips.areOpen(lower)
                && ceiling(lower).isPresent()
                && ceiling(upper).isPresent()
                && ceiling(lower).get() < ceiling(upper).get();
    }

    private boolean endsBelow(Answer lower, Answer upper) {
        return !trips.areOpen(upper)
                && floor(upper).isPresent()
                && floor(lower).isPresent()
                && floor(lower).get() < floor(upper).get();
    }

    private boolean differ(Answer one, Answer other) {
        return !trips.areOpen(one)
                && !trips.areOpen(other)
                && floor(one).isPresent()
                && floor(other).isPresent()
                && !(floor(one).equals(floor(other)) && ceiling(one).equals(ceiling(other)));
    }

    private Optional<Integer> floor(Answer answer) {
        return trips.cares(answer).stream().min(Integer::compare);
    }

    private Optional<Integer> ceiling(Answer answer) {
        return trips.cares(answer).stream().max(Integer::compare).map(care -> care / 10);
    }

    private interface Pair {
        boolean holds(Answer first, Answer second);
    }

    private static boolean anyPair(List<Answer> answers, Pair pair) {
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                if (pair.holds(answers.get(i), answers.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean breaksT10() {
        boolean canEndLow = paths().stream().anyMatch(path -> Trips.level(path.outcome()) < URGENT);
        var toAsk = signs.values().stream()
                .filter(sign -> canEndLow
                        && sign.care() == CareLevel.EMERGENCY
                        && sign.onlyIn().isEmpty())
                .map(sign -> sign.id().value())
                .collect(Collectors.toSet());
        var asked = new HashSet<String>();
        check.questions()
                .forEach(question -> question.answers()
                        .forEach(answer -> asked.add(answer.sign().value())));
        var left = check.leftOut().stream().map(one -> one.sign().value()).collect(Collectors.toSet());
        return toAsk.stream().anyMatch(id -> !asked.contains(id) && !left.contains(id))
                || !Collections.disjoint(left, asked)
                || !toAsk.containsAll(left);
    }

    private boolean breaksT11(Question question) {
        return question.answers().stream()
                .filter(answer -> trips.outcome(answer.to())
                        .filter(end -> Trips.level(end) >= URGENT)
                        .isPresent())
                .filter(answer -> !answer.id().value().equals("unsure"))
                .filter(answer -> answer.sign().isEmpty()
                        || !List.of(QuestionKind.SIGNS, QuestionKind.RANGE).contains(question.kind()))
                .anyMatch(answer -> !isToldFirst(question));
    }

    /** Whether every path to a question has told a red flag; not so for one that no path reaches yet. */
    private boolean isToldFirst(Question question) {
        var passing = all.stream().filter(trip -> trip.passes(question)).toList();
        return !passing.isEmpty()
                && passing.stream()
                        .allMatch(trip -> trip.turns().stream()
                                .takeWhile(turn -> !turn.question().equals(question))
                                .anyMatch(turn -> tellsRedFlag(turn.answer())));
    }

    private boolean tellsRedFlag(Answer answer) {
        return sign(answer).filter(sign -> Trips.level(sign.care()) >= URGENT).isPresent();
    }

    private Optional<Sign> sign(Answer answer) {
        return Optional.ofNullable(signs.get(answer.sign().value()));
    }
}
