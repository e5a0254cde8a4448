package aftercare.clinic;

import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports overrides of self-checks that change a path, or the words about a red flag. A clinic may change only the words of
 * other questions and of outcomes below {@code urgent}, so no path can end in less care.
 */
final class SelfCheckLock {
    private final Edition original;
    private final Edition own;
    private final Set<String> replaced;
    private final List<Problem> problems;

    /** @param replaced the paths of the overridden files */
    SelfCheckLock(Edition original, Edition own, Set<String> replaced, List<Problem> problems) {
        this.original = original;
        this.own = own;
        this.replaced = replaced;
        this.problems = problems;
    }

    void check() {
        var before = original.selfChecks().stream()
                .collect(Collectors.toMap(check -> check.path().file(), Function.identity()));
        own.selfChecks().stream()
                .filter(check -> replaced.contains(check.path().file()))
                .forEach(check -> {
                    var first = before.get(check.path().file());
                    if (first != null) {
                        check(first, check);
                    }
                });
    }

    private void check(SelfCheck before, SelfCheck check) {
        if (!before.start().value().equals(check.start().value())
                || !ids(before.questions(), Question::id).equals(ids(check.questions(), Question::id))
                || !ids(before.outcomes(), Outcome::id).equals(ids(check.outcomes(), Outcome::id))) {
            problem(
                    check.start().at(),
                    "This override has other questions or outcomes than the original, or begins elsewhere.",
                    "Keep every question and outcome, in the same order. Words may change, the ways through may not.");
            return;
        }
        for (int i = 0; i < check.questions().size(); i++) {
            check(before.questions().get(i), check.questions().get(i));
        }
        for (int i = 0; i < check.outcomes().size(); i++) {
            check(before.outcomes().get(i), check.outcomes().get(i));
        }
    }

    private void check(Question before, Question question) {
        boolean isSameLogic = before.kind() == question.kind()
                && values(before.signs()).equals(values(question.signs()))
                && fixedParts(before).equals(fixedParts(question));
        if (!isSameLogic) {
            problem(
                    question.id().at(),
                    "The question \"" + question.id() + "\" has other signs or answers than the original.",
                    "Keep its signs, and of each answer id, to, unsure and present. Only words may change.");
        } else if (hasRedFlag(question) && !words(before).equals(words(question))) {
            problem(
                    question.ask().at(),
                    "The question \"" + question.id() + "\" asks about a red flag, and its words cannot be overridden.",
                    "Copy its words from the original.");
        }
    }

    private void check(Outcome before, Outcome outcome) {
        if (before.care() != outcome.care() || before.caution() != outcome.caution()) {
            problem(
                    outcome.id().at(),
                    "The outcome \"" + outcome.id() + "\" has another care level than the original: " + before.care()
                            + ".",
                    "Keep care and caution as they are.");
        } else if (!locked(before).equals(locked(outcome))) {
            problem(
                    outcome.id().at(),
                    "Words of the outcome \"" + outcome.id() + "\" that keep readers safe differ from the original.",
                    "Copy its safety-net; of an outcome at urgent or above, all its words.");
        }
    }

    /** The words that must not change; of an outcome below urgent, only its safety net. */
    private static List<String> locked(Outcome outcome) {
        return outcome.care().isAbove(CareLevel.SOON)
                ? words(outcome)
                : List.of(outcome.safetyNet().value());
    }

    private boolean hasRedFlag(Question question) {
        var signs = original.signs();
        return question.signs().stream()
                .map(id -> signs.get(id.value()))
                .anyMatch(sign -> sign != null && sign.care().isRedFlag());
    }

    private static List<String> fixedParts(Question question) {
        return question.answers().stream().map(SelfCheckLock::fixedPart).toList();
    }

    private static String fixedPart(Answer answer) {
        return answer.id() + ">" + answer.to() + ">" + answer.sign();
    }

    private static List<String> words(Question question) {
        var labels = question.answers().stream().map(Answer::label);
        return values(Stream.of(Stream.of(question.ask()), question.list().stream(), labels)
                .flatMap(Function.identity())
                .toList());
    }

    private static List<String> words(Outcome outcome) {
        var single = Stream.of(
                outcome.title(),
                outcome.contact(),
                outcome.say(),
                outcome.decision(),
                outcome.note(),
                outcome.safetyNet());
        return values(Stream.of(single, outcome.doItems().stream(), outcome.doNotItems().stream())
                .flatMap(Function.identity())
                .toList());
    }

    private static <T> List<String> ids(List<T> steps, Function<T, Text> id) {
        return values(steps.stream().map(id).toList());
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    private void problem(Location at, String message, String hint) {
        problems.add(Problem.error("AC626", at, message, hint));
    }
}
