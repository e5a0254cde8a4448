package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows given answers through a self-check as a reader would: one question, one answer, the next question.
 *
 * <p>Shares nothing with the proofs, so that scenarios test these too.
 */
public final class Evaluator {
    private final Text start;
    private final Map<String, AskedQuestion> questions = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    public Evaluator(SelfCheck check) {
        start = check.start();
        for (var question : check.questions()) {
            questions.putIfAbsent(question.id().value(), new AskedQuestion(questions.size(), question));
        }
        questions
                .values()
                .forEach(question -> question.turns.forEach(turn -> turn.next = questions.get(turn.to.value())));
        check.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id().value(), outcome));
    }

    private static final class AskedQuestion {
        private final int number;
        private final Question question;
        private final String id;

        /** One for each of its answers, in order. */
        private final List<Turn> turns;

        AskedQuestion(int number, Question question) {
            this.number = number;
            this.question = question;
            this.id = question.id().value();
            this.turns = question.answers().stream()
                    .map(answer -> new Turn(new GivenAnswer(question, answer)))
                    .toList();
        }

        /** The turn with this answer; null if the question does not offer it. Called for each of very many answers. */
        @Nullable
        Turn turn(@Nullable Text answer) {
            for (int i = 0; answer != null && i < turns.size(); i++) {
                var turn = turns.get(i);
                if (turn.id.equals(answer.value())) {
                    return turn;
                }
            }
            return null;
        }
    }

    /** An answer to a question, and where it leads. */
    private static final class Turn {
        private final GivenAnswer given;
        private final String id;
        private final Text to;

        /** Null if it leads to no question. */
        private @Nullable AskedQuestion next;

        Turn(GivenAnswer given) {
            this.given = given;
            this.id = given.answer().id().value();
            this.to = given.answer().to();
        }
    }

    /** Follows answers from the start. Answers to questions that do not come up are not used. */
    public Ending follow(List<Given> given) {
        return follow(given, start);
    }

    /** Follows answers from another question on. */
    public Ending follow(List<Given> given, Text first) {
        var answers = new GivenInTurn(given);
        var turns = new ArrayList<GivenAnswer>(given.size());
        var asked = new BitSet();
        var next = first;
        var step = questions.get(next.value());
        while (step != null && !asked.get(step.number)) {
            var answer = answers.to(step.id);
            var turn = step.turn(answer);
            if (turn == null) {
                return stopped(turns, step.question, answer);
            }
            asked.set(step.number);
            turns.add(turn.given);
            next = turn.to;
            step = turn.next;
        }
        return ended(turns, next, step == null ? outcomes.get(next.value()) : null);
    }

    private static Ending stopped(List<GivenAnswer> turns, Question question, @Nullable Text answer) {
        return answer == null ? new Ending.Unanswered(turns, question) : new Ending.Unknown(turns, question, answer);
    }

    private static Ending ended(List<GivenAnswer> turns, Text last, @Nullable Outcome outcome) {
        return outcome == null ? new Ending.Lost(turns, last) : new Ending.Reached(turns, outcome);
    }

    /**
     * The answers of a scenario, asked for question by question. Most scenarios give them in the order of the questions, so that none
     * has to be looked for. Of two answers to one question the first counts.
     */
    private static final class GivenInTurn {
        private final List<Given> given;
        private int next;

        /** The answers by question, once a question did not come in the order of the answers. */
        private @Nullable Map<String, Text> byQuestion;

        GivenInTurn(List<Given> given) {
            this.given = given;
        }

        /** The answer to a question that was not asked before; null if there is none. */
        @Nullable
        Text to(String question) {
            if (byQuestion == null && next < given.size()) {
                var one = given.get(next);
                if (one.question().value().equals(question)) {
                    next++;
                    return one.answer();
                }
            }
            var known = byQuestion == null ? found() : byQuestion;
            byQuestion = known;
            return known.get(question);
        }

        private Map<String, Text> found() {
            var answers = new HashMap<String, Text>();
            given.forEach(one -> answers.putIfAbsent(one.question().value(), one.answer()));
            return answers;
        }
    }
}
