package aftercare.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sorts the steps of a graph so that each comes after all steps that it leads to. Answers that close a loop are left out; which
 * ones these are depends on the order of the search, which begins at the self-check's start and takes answers in the author's
 * order.
 */
final class Order {
    private final Graph graph;
    private final List<Integer> backwards = new ArrayList<>();
    private final List<Edge> closing = new ArrayList<>();
    private final List<List<Edge>> onward = new ArrayList<>();
    private final boolean[] met;
    private final boolean[] open;
    private final List<Visit> visits = new ArrayList<>();

    /** A step on the current path, and its answers that are still to be followed. */
    private record Visit(int step, Iterator<Edge> left) {}

    Order(Graph graph) {
        this.graph = graph;
        met = new boolean[graph.size()];
        open = new boolean[graph.size()];
        IntStream.range(0, graph.size()).forEach(step -> onward.add(new ArrayList<>()));
        if (graph.start() != Graph.NOWHERE) {
            visitAllFrom(graph.start());
        }
        IntStream.range(0, graph.size()).forEach(this::visitAllFrom);
    }

    /** Visits all steps, with a stack of its own because a deep self-check would overflow Java's. */
    private void visitAllFrom(int step) {
        visit(step);
        while (!visits.isEmpty()) {
            var visit = visits.get(visits.size() - 1);
            if (visit.left.hasNext()) {
                follow(visit.left.next());
            } else {
                visits.remove(visits.size() - 1);
                open[visit.step] = false;
                backwards.add(visit.step);
            }
        }
    }

    private void visit(int step) {
        if (!met[step]) {
            met[step] = true;
            open[step] = true;
            visits.add(new Visit(step, graph.edges(step).iterator()));
        }
    }

    private void follow(Edge edge) {
        if (edge.leadsNowhere()) {
            return;
        }
        if (open[edge.to()]) {
            closing.add(edge);
        } else {
            onward.get(edge.from()).add(edge);
            visit(edge.to());
        }
    }

    /** All steps, each after those that it leads to. */
    List<Integer> backwards() {
        return backwards;
    }

    /** The answers that close a loop. */
    List<Edge> closing() {
        return closing;
    }

    /** A step's answers without those that close a loop or lead nowhere. */
    List<Edge> onward(int step) {
        return onward.get(step);
    }
}
