package aftercare.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way from one step to each step that it leads to. Of equally short ways, the first in the author's
 * order counts.
 */
final class Ways {
    private final Graph graph;
    private final IntPredicate isAvoided;
    private final Predicate<Edge> isBarred;
    private final @Nullable Edge[] cameBy;
    private final boolean[] reached;
    private final int[] order;
    private int count;

    private Ways(Graph graph, IntPredicate isAvoided, Predicate<Edge> isBarred) {
        this.graph = graph;
        this.isAvoided = isAvoided;
        this.isBarred = isBarred;
        cameBy = new @Nullable Edge[graph.size()];
        reached = new boolean[graph.size()];
        order = new int[graph.size()];
    }

    /** The ways from a step; none when it is {@link Graph#NOWHERE}. */
    static Ways from(Graph graph, int start) {
        return avoiding(step -> false, edge -> false, graph, start);
    }

    /** The ways from a step that avoid some steps and some answers. */
    static Ways avoiding(IntPredicate isAvoided, Predicate<Edge> isBarred, Graph graph, int start) {
        var ways = new Ways(graph, isAvoided, isBarred);
        if (start != Graph.NOWHERE && !isAvoided.test(start)) {
            ways.spreadFrom(start);
        }
        return ways;
    }

    private void spreadFrom(int start) {
        reach(start, null);
        for (int next = 0; next < count; next++) {
            for (Edge edge : graph.edges(order[next])) {
                if (!edge.leadsNowhere() && !reached[edge.to()] && !isAvoided.test(edge.to()) && !isBarred.test(edge)) {
                    reach(edge.to(), edge);
                }
            }
        }
    }

    private void reach(int step, @Nullable Edge by) {
        reached[step] = true;
        cameBy[step] = by;
        order[count++] = step;
    }

    boolean reaches(int step) {
        return reached[step];
    }

    boolean reachesAny(BitSet steps) {
        for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
            if (reached[step]) {
                return true;
            }
        }
        return false;
    }

    /** The steps reached, the nearest first. */
    IntStream reached() {
        return Arrays.stream(order, 0, count);
    }

    OptionalInt nearest(IntPredicate wanted) {
        return reached().filter(wanted).findFirst();
    }

    /** The answers on the way to a step; none when it is the first, or is not reached. */
    List<GivenAnswer> to(int step) {
        return new ArrayList<>(edgesTo(step).stream().map(graph::turn).toList());
    }

    /** As {@link #to}, but as edges. */
    List<Edge> edgesTo(int step) {
        var edges = new ArrayList<Edge>();
        for (Edge edge = cameBy[step]; edge != null; edge = cameBy[edge.from()]) {
            edges.add(edge);
        }
        Collections.reverse(edges);
        return edges;
    }
}
