package aftercare.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the floor of each step, and the shortest way to an outcome at that floor.
 *
 * <p>The search goes backwards from the outcomes, those of least care first. A step without a floor gets the floor of the step
 * that it leads to. So each answer is looked at once, and loops do no harm.
 */
final class Floors {
    private final Graph graph;
    private final @Nullable Floor[] floors;
    private final @Nullable Edge[] down;
    private final BitSet uncertain;

    Floors(Graph graph) {
        this.graph = graph;
        floors = new @Nullable Floor[graph.size()];
        down = new @Nullable Edge[graph.size()];
        var outcomes = new TreeMap<Floor, List<Integer>>();
        for (int step = graph.questionCount(); step < graph.size(); step++) {
            outcomes.computeIfAbsent(Floor.of(graph.outcome(step)), floor -> new ArrayList<>())
                    .add(step);
        }
        outcomes.forEach(this::spread);
        uncertain = graph.leadingTo(leadingNowhere());
    }

    private void spread(Floor floor, List<Integer> outcomes) {
        var open = new ArrayDeque<>(outcomes);
        outcomes.forEach(outcome -> floors[outcome] = floor);
        while (!open.isEmpty()) {
            for (Edge edge : graph.edgesInto(open.remove())) {
                if (floors[edge.from()] == null) {
                    floors[edge.from()] = floor;
                    down[edge.from()] = edge;
                    open.add(edge.from());
                }
            }
        }
    }

    private BitSet leadingNowhere() {
        var found = new BitSet();
        for (int question = 0; question < graph.questionCount(); question++) {
            found.set(question, graph.edges(question).stream().anyMatch(Edge::leadsNowhere));
        }
        return found;
    }

    /** The floor of a step; empty when no outcome can be reached from it. */
    Optional<Floor> of(int step) {
        return step == Graph.NOWHERE ? Optional.empty() : Optional.ofNullable(floors[step]);
    }

    /**
     * The floor of a step, if every answer after it leads to a step. Otherwise correcting an answer could still lower the
     * floor, and the result is empty.
     */
    Optional<Floor> certain(int step) {
        return of(step).filter(floor -> !uncertain.get(step));
    }

    /** Whether some answer after a step leads nowhere, so that its floor may change when that answer is mended. */
    boolean isUncertain(int step) {
        return step == Graph.NOWHERE || uncertain.get(step);
    }

    /** The shortest path from a step to an outcome at its floor, with the given answers before it. */
    Path down(List<GivenAnswer> before, int step) {
        var turns = new ArrayList<>(before);
        int at = step;
        for (Edge edge = down[at]; edge != null; edge = down[at]) {
            turns.add(graph.turn(edge));
            at = edge.to();
        }
        return new Path(turns, graph.step(at));
    }
}
