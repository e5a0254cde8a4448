package aftercare.tree;

import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A self-check with all that the rules ask of it, found once.
 *
 * @param signs by id
 * @param words of the language in which the self-check is written
 * @param ways from the start
 */
record Tree(
        SelfCheck check,
        Map<String, Sign> signs,
        Words words,
        Graph graph,
        Floors floors,
        Ceilings ceilings,
        Ways ways) {

    static Tree of(SelfCheck check, Map<String, Sign> signs, Words words) {
        var graph = new Graph(check);
        return new Tree(
                check, signs, words, graph, new Floors(graph), new Ceilings(graph), Ways.from(graph, graph.start()));
    }

    /** The sign that an answer tells; empty when it tells none, or one that is not there, which is a fault of its own. */
    Optional<Sign> sign(Edge edge) {
        return Optional.ofNullable(signs.get(edge.answer().sign().value()));
    }

    /** Whether an answer tells a sign at {@code urgent} or above. */
    boolean tellsRedFlag(Edge edge) {
        return sign(edge).filter(sign -> sign.care().isRedFlag()).isPresent();
    }

    /** The name that authors know it by: {@code sprain-or-break}. */
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
