package aftercare.tree;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A self-check with all that the rules ask of it, found once.
 *
 * @param signs by id
 * @param words of the language in which the self-check is written
 * @param ways from the start
 */
record Tree(SelfCheck check, Map<String, Sign> signs, Words words, Graph graph, Floors floors, Ways ways) {

    static Tree of(SelfCheck check, Map<String, Sign> signs, Words words) {
        var graph = new Graph(check);
        return new Tree(check, signs, words, graph, new Floors(graph), Ways.from(graph, graph.start()));
    }

    /** The name that authors know it by: {@code soreness-or-help}. */
    String name() {
        return check.path().slug();
    }

    IntStream questions() {
        return IntStream.range(0, graph.questionCount());
    }

    IntStream outcomes() {
        return IntStream.range(graph.questionCount(), graph.size());
    }

    /** The shortest path that gives this answer and ends as low as it can; it starts at the question when nothing leads there. */
    Path lowest(Edge edge) {
        return floors.down(turnsTo(edge), edge.to());
    }

    /** The shortest way from the start to this answer, and the answer. */
    List<GivenAnswer> turnsTo(Edge edge) {
        var turns = new ArrayList<>(ways.to(edge.from()));
        turns.add(graph.turn(edge));
        return turns;
    }
}
