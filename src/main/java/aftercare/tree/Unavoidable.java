package aftercare.tree;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The steps that every path from the start to one of the goals must pass.
 *
 * <p>Such a step is on any one path, so one path is enough to look at. Going along it, a step is unavoidable when nothing
 * before it leads, off this path, to a place behind it. Each answer is followed once.
 */
final class Unavoidable {
    private final Graph graph;
    private final BitSet goals;
    private final List<Integer> path;
    private final int[] places;
    private final BitSet met = new BitSet();
    private int furthest;

    private Unavoidable(Tree tree, BitSet goals, int nearest) {
        graph = tree.graph();
        this.goals = goals;
        path = tree.ways().stepsTo(nearest);
        places = new int[graph.size()];
        Arrays.fill(places, Graph.NOWHERE);
        for (int place = 0; place < path.size(); place++) {
            places[path.get(place)] = place;
        }
    }

    /** All steps, when no goal can be reached: then there is no path that passes them by. */
    static BitSet before(BitSet goals, Tree tree) {
        var nearest = tree.ways().nearest(goals::get);
        if (nearest.isEmpty()) {
            var all = new BitSet();
            all.set(0, tree.graph().size());
            return all;
        }
        return new Unavoidable(tree, goals, nearest.getAsInt()).run();
    }

    private BitSet run() {
        var found = new BitSet();
        for (int place = 0; place < path.size() - 1; place++) {
            if (furthest == place) {
                found.set(path.get(place));
            }
            leaveFrom(path.get(place));
        }
        return found;
    }

    private void leaveFrom(int step) {
        var open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            for (Edge edge : graph.edges(open.remove())) {
                if (!edge.leadsNowhere()) {
                    follow(edge.to(), open);
                }
            }
        }
    }

    private void follow(int step, ArrayDeque<Integer> open) {
        // Paths that end at different goals have ended all the same: they meet in the last place.
        int place = goals.get(step) ? path.size() - 1 : places[step];
        if (place != Graph.NOWHERE) {
            furthest = Math.max(furthest, place);
        } else if (!met.get(step)) {
            met.set(step);
            open.add(step);
        }
    }
}
