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
 * A self-check with everything that the rules use, computed once.
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
        Order order,
        Floors floors,
        Ceilings ceilings,
        Ways ways) {

    static Tree of(SelfCheck check, Map<String, Sign> signs, Words words) {
        var graph = new Graph(check);
        return new Tree(
                check,
                signs,
                words,
                graph,
                new Order(graph),
                new Floors(graph),
                new Ceilings(graph),
                Ways.from(graph, graph.start()));
    }

    /**
     * The sign that an answer reports; empty if it reports none, or one that is not in {@code signs.yaml}, which another check
     * reports.
     */
    Optional<Sign> sign(Edge edge) {
        return Optional.ofNullable(signs.get(edge.answer().sign().value()));
    }

    /** Whether an answer reports a sign at {@code urgent} or above. */
    boolean tellsRedFlag(Edge edge) {
        return sign(edge).filter(sign -> sign.care().isRedFlag()).isPresent();
    }

    /** The self-check's file name without its ending, such as {@code sprain-or-break}. */
    String name() {
        return check.path().slug();
    }

    IntStream questions() {
        return IntStream.range(0, graph.questionCount());
    }

    IntStream outcomes() {
        return IntStream.range(graph.questionCount(), graph.size());
    }

    /**
     * The shortest of the paths by this answer that end in the least care. It begins at the answer's question if that cannot be
     * reached from the start.
     */
    Path lowest(Edge edge) {
        return floors.down(turnsTo(edge), edge.to());
    }

    /** The shortest way from the start to this answer, the answer included. */
    List<GivenAnswer> turnsTo(Edge edge) {
        var turns = new ArrayList<>(ways.to(edge.from()));
        turns.add(graph.turn(edge));
        return turns;
    }
}
