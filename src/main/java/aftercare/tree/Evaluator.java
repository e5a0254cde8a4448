package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        questions.values().stream()
                .flatMap(question -> Stream.of(question.turns))
                .forEach(turn -> turn.next = questions.get(turn.to.value()));
        check.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id().value(), outcome));
    }

    private static final class AskedQuestion {
        private final int number;
        private final Question question;
        private final String id;

        /** One for each of its answers, in order. */
        private final Turn[] turns;

        AskedQuestion(int number, Question question) {
            this.number = number;
            this.question = question;
            this.id = question.id().value();
            this.turns = question.answers().stream()
                    .map(answer -> new Turn(new GivenAnswer(question, answer)))
                    .toArray(Turn[]::new);
        }

        /** The turn with this answer; null if the question does not offer it. Called for each of very many answers. */
        @Nullable
        Turn turn(@Nullable Text answer) {
            if (answer != null) {
                var wanted = answer.value();
                for (var turn : turns) {
                    if (turn.id.equals(wanted)) {
                        return turn;
                    }
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

        /** Whether it tells a sign. */
        private final boolean tells;

        /** Null if it leads to no question. */
        private @Nullable AskedQuestion next;

        Turn(GivenAnswer given) {
            this.given = given;
            this.id = given.answer().id().value();
            this.to = given.answer().to();
            this.tells = given.answer().sign().isPresent();
        }
    }

    /** Follows answers from the start. Answers to questions that do not come up are not used. */
    public Ending follow(List<Given> given) {
        return follow(given, start);
    }

    /** Follows answers from another question on. */
    public Ending follow(List<Given> given, Text first) {
        var turns = new ArrayList<GivenAnswer>(given.size());
        var walk = new Walk(given, first);
        for (var turn = walk.go(); turn != null; turn = walk.go()) {
            turns.add(turn.given);
        }
        var last = walk.question;
        return last == null || walk.comesBack()
                ? ended(turns, walk.next, last == null ? outcomes.get(walk.next.value()) : null)
                : stopped(turns, last.question, walk.answer);
    }

    /**
     * Whether an attempt gives its answers in the order of the questions, and ends by them at the outcome where it should. Most
     * do, so this keeps nothing of the way.
     *
     * @param told gets the ids of the signs that its answers tell
     */
    boolean passes(Attempt attempt, Set<String> told) {
        var asked = new boolean[questions.size()];
        var next = attempt.start();
        var question = questions.get(next.value());
        // Gone through for each of very many answers.
        for (Given given : attempt.scenario().answers()) {
            if (question == null
                    || asked[question.number]
                    || !question.id.equals(given.question().value())) {
                return false;
            }
            var turn = question.turn(given.answer());
            if (turn == null) {
                return false;
            }
            if (turn.tells) {
                told.add(turn.given.answer().sign().value());
            }
            asked[question.number] = true;
            next = turn.to;
            question = turn.next;
        }
        var end = attempt.end().value();
        return question == null && next.value().equals(end) && outcomes.containsKey(end);
    }

    /** Goes from question to question by given answers. */
    private final class Walk {
        private final GivenInTurn answers;
        private final boolean[] asked = new boolean[questions.size()];
        private Text next;

        /** The one that comes next; null where that is no question. */
        private @Nullable AskedQuestion question;

        /** What was given to the question at which the walk stops, if it does not offer that. */
        private @Nullable Text answer;

        Walk(List<Given> given, Text first) {
            answers = new GivenInTurn(given);
            next = first;
            question = questions.get(first.value());
        }

        /** Takes the next answer; null where there is none to take. Called for each of very many answers. */
        @Nullable
        Turn go() {
            var asking = question;
            if (asking == null || asked[asking.number]) {
                return null;
            }
            answer = answers.to(asking.id);
            var turn = asking.turn(answer);
            if (turn != null) {
                asked[asking.number] = true;
                next = turn.to;
                question = turn.next;
            }
            return turn;
        }

        /** Whether it stopped at a question that was asked before. */
        boolean comesBack() {
            return question != null && asked[question.number];
        }
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
