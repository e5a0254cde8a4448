package aftercare.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes through all paths to some outcomes, one at a time, in the author's order of answers. */
final class PathIterator implements Iterator<Path> {
    private final Graph graph;
    private final Order order;
    private final BitSet goals;
    private final BitSet hopeful;
    private final ArrayDeque<Iterator<Edge>> left = new ArrayDeque<>();
    private final List<GivenAnswer> turns = new ArrayList<>();
    private @Nullable Path next;

    /** @param goals outcomes */
    PathIterator(Graph graph, Order order, BitSet goals) {
        this.graph = graph;
        this.order = order;
        this.goals = goals;
        hopeful = hopeful();
        if (graph.start() != Graph.NOWHERE) {
            left.push(order.onward(graph.start()).iterator());
        }
        next = find();
    }

    /**
     * The steps from which a goal can be reached. Other steps are not visited; otherwise the search for a rare outcome could
     * take for ever.
     */
    private BitSet hopeful() {
        var found = (BitSet) goals.clone();
        for (int step : order.backwards()) {
            if (order.onward(step).stream().anyMatch(edge -> found.get(edge.to()))) {
                found.set(step);
            }
        }
        return found;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        var found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = find();
        return found;
    }

    private @Nullable Path find() {
        while (!left.isEmpty()) {
            var answers = left.getFirst();
            if (!answers.hasNext()) {
                left.pop();
                dropLastTurn();
                continue;
            }
            var edge = answers.next();
            if (goals.get(edge.to())) {
                return pathBy(edge);
            }
            if (hopeful.get(edge.to())) {
                turns.add(graph.turn(edge));
                left.push(order.onward(edge.to()).iterator());
            }
        }
        return null;
    }

    private Path pathBy(Edge last) {
        turns.add(graph.turn(last));
        var path = new Path(turns, graph.step(last.to()));
        dropLastTurn();
        return path;
    }

    private void dropLastTurn() {
        if (!turns.isEmpty()) {
            turns.remove(turns.size() - 1);
        }
    }
}
