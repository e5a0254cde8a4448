package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A self-check as a graph: its steps are numbered from 0, questions first, and each answer is an edge. If two steps
 * have the same id, the first counts. The graph may have loops, and answers that lead nowhere.
 */
final class Graph {
    /** The number of a step that is not there. */
    static final int NOWHERE = -1;

    private final List<Question> questions;
    private final List<Outcome> outcomes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Edge> all = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<List<Edge>> edgesInto = new ArrayList<>();
    private final int start;

    Graph(SelfCheck check) {
        questions = check.questions();
        outcomes = check.outcomes();
        for (int step = 0; step < size(); step++) {
            numbers.putIfAbsent(id(step), step);
            edgesInto.add(new ArrayList<>());
        }
        for (int question = 0; question < questions.size(); question++) {
            edges.add(edgesFrom(question));
        }
        int first = number(check.start().value());
        start = isQuestion(first) ? first : NOWHERE;
    }

    private List<Edge> edgesFrom(int question) {
        var found = new ArrayList<Edge>();
        for (Answer answer : questions.get(question).answers()) {
            var edge = new Edge(all.size(), question, answer, number(answer.to().value()));
            found.add(edge);
            all.add(edge);
            if (!edge.leadsNowhere()) {
                edgesInto.get(edge.to()).add(edge);
            }
        }
        return List.copyOf(found);
    }

    /** How many steps there are; they are numbered from 0. */
    int size() {
        return questions.size() + outcomes.size();
    }

    int questionCount() {
        return questions.size();
    }

    /** The first question's number; {@link #NOWHERE} when the start names no question. */
    int start() {
        return start;
    }

    /** The number of the step with this id; {@link #NOWHERE} when there is none. */
    int number(String id) {
        return numbers.getOrDefault(id, NOWHERE);
    }

    boolean isQuestion(int step) {
        return step >= 0 && step < questions.size();
    }

    Step step(int step) {
        return isQuestion(step) ? question(step) : outcome(step);
    }

    Question question(int step) {
        return questions.get(step);
    }

    Outcome outcome(int step) {
        return outcomes.get(step - questions.size());
    }

    String id(int step) {
        return step(step).id().value();
    }

    List<String> ids() {
        return IntStream.range(0, size()).mapToObj(this::id).toList();
    }

    /** All answers, by their numbers. */
    List<Edge> edges() {
        return all;
    }

    /** A question's answers, in the author's order; none for an outcome. */
    List<Edge> edges(int step) {
        return isQuestion(step) ? edges.get(step) : List.of();
    }

    /**
     * The answer that a scenario gives.
     *
     * @param expected the step that it most likely answers, which need not be looked for
     * @return null if the self-check has no such question or answer; called for each of very many answers
     */
    @Nullable
    Edge edge(Given given, int expected) {
        var question = given.question().value();
        int step =
                isQuestion(expected) && question(expected).id().value().equals(question) ? expected : number(question);
        var answer = given.answer().value();
        for (Edge edge : edges(step)) {
            if (edge.answer().id().value().equals(answer)) {
                return edge;
            }
        }
        return null;
    }

    /** The answers that lead to a step. */
    List<Edge> edgesInto(int step) {
        return edgesInto.get(step);
    }

    GivenAnswer turn(Edge edge) {
        return new GivenAnswer(question(edge.from()), edge.answer());
    }

    /** The steps from which one of the goals can be reached, and the goals themselves. */
    BitSet leadingTo(BitSet goals) {
        var found = (BitSet) goals.clone();
        int[] open = Arrays.copyOf(goals.stream().toArray(), size());
        int count = goals.cardinality();
        for (int next = 0; next < count; next++) {
            for (Edge edge : edgesInto(open[next])) {
                if (!found.get(edge.from())) {
                    found.set(edge.from());
                    open[count++] = edge.from();
                }
            }
        }
        return found;
    }
}
