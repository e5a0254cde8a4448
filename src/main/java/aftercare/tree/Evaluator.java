package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows given answers through a self-check as a reader would: one question, one answer, the next question.
 *
 * <p>Shares nothing with the proofs, so that scenarios test these too.
 */
public final class Evaluator {
    private final Text start;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    public Evaluator(SelfCheck check) {
        start = check.start();
        check.questions()
                .forEach(question -> questions.putIfAbsent(question.id().value(), question));
        check.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id().value(), outcome));
    }

    /** Follows answers from the start. Answers to questions that do not come up are not used. */
    public Ending follow(List<Given> given) {
        return follow(given, start);
    }

    /** Follows answers from another question on. */
    public Ending follow(List<Given> given, Text first) {
        var answers = new HashMap<String, Text>();
        given.forEach(one -> answers.putIfAbsent(one.question().value(), one.answer()));
        var turns = new LinkedHashMap<String, GivenAnswer>();
        var next = first;
        var question = questions.get(next.value());
        while (question != null && !turns.containsKey(next.value())) {
            var answer = answers.get(next.value());
            var chosen = chosen(question, answer);
            if (chosen.isEmpty()) {
                return stopped(turns, question, answer);
            }
            turns.put(next.value(), new GivenAnswer(question, chosen.get()));
            next = chosen.get().to();
            question = questions.get(next.value());
        }
        return ended(turns, next);
    }

    private static Optional<Answer> chosen(Question question, @Nullable Text answer) {
        if (answer != null) {
            for (Answer each : question.answers()) {
                if (each.id().value().equals(answer.value())) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    private static Ending stopped(Map<String, GivenAnswer> turns, Question question, @Nullable Text answer) {
        var before = List.copyOf(turns.values());
        return answer == null ? new Ending.Unanswered(before, question) : new Ending.Unknown(before, question, answer);
    }

    private Ending ended(Map<String, GivenAnswer> turns, Text last) {
        var before = List.copyOf(turns.values());
        var outcome = turns.containsKey(last.value()) ? null : outcomes.get(last.value());
        return outcome == null ? new Ending.Lost(before, last) : new Ending.Reached(before, outcome);
    }
}
