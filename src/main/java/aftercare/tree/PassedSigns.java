package aftercare.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the answers after which a red flag can no longer be asked about. Works on 64 groups of signs at a time, one bit of a
 * {@code long} for each, and goes through the answers a few times for each 64.
 */
final class PassedSigns {
    private final Graph graph;
    private final List<AskedSigns> groups;
    private final int first;
    private final Edge[] backwards;
    private final boolean hasLoops;
    private final long[] asked;
    private final long[] ruledOut;

    /**
     * @param first the number of the first of the groups
     * @param backwards the answers that lead to a step; but for loops, each comes after those that can follow it
     */
    private PassedSigns(List<AskedSigns> groups, int first, Edge[] backwards, Tree tree) {
        this.graph = tree.graph();
        this.groups = groups;
        this.first = first;
        this.backwards = backwards;
        hasLoops = !tree.order().closing().isEmpty();
        asked = new long[graph.size()];
        ruledOut = new long[graph.edges().size()];
        for (int i = 0; i < groups.size(); i++) {
            long bit = 1L << i;
            note(groups.get(i).questions(), bit, asked);
            note(groups.get(i).rulingOut(), bit, ruledOut);
        }
    }

    private static void note(BitSet places, long bit, long[] marks) {
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            marks[place] |= bit;
        }
    }

    /** An answer, and the groups of signs that can no longer be asked about after it. */
    record Passed(Edge answer, BitSet groups) {}

    /** The answers after which some signs can no longer be asked about, in the author's order. */
    static List<Passed> of(List<AskedSigns> groups, Tree tree) {
        var found = new TreeMap<Integer, BitSet>();
        if (tree.graph().start() != Graph.NOWHERE && !groups.isEmpty()) {
            var backwards = backwards(tree);
            for (int first = 0; first < groups.size(); first += Long.SIZE) {
                var some = groups.subList(first, Math.min(first + Long.SIZE, groups.size()));
                new PassedSigns(some, first, backwards, tree).find(found);
            }
        }
        var passed = new ArrayList<Passed>();
        found.forEach(
                (answer, signs) -> passed.add(new Passed(tree.graph().edges().get(answer), signs)));
        return passed;
    }

    private static Edge[] backwards(Tree tree) {
        var edges = new ArrayList<Edge>();
        for (int step : tree.order().backwards()) {
            for (Edge edge : tree.graph().edges(step)) {
                if (!edge.leadsNowhere()) {
                    edges.add(edge);
                }
            }
        }
        return edges.toArray(new Edge[0]);
    }

    private void find(Map<Integer, BitSet> found) {
        long[] unasked = unasked();
        long[] hopeful = asked.clone();
        spreadBack(hopeful, false);
        long[] low = lowOutcomes();
        spreadBack(low, true);
        for (Edge edge : backwards) {
            long lost = unasked[edge.from()]
                    & ~ruledOut[edge.number()]
                    & hopeful[edge.from()]
                    & ~hopeful[edge.to()]
                    & low[edge.to()];
            note(edge, lost, found);
        }
    }

    private void note(Edge edge, long lost, Map<Integer, BitSet> found) {
        for (long left = lost; left != 0; left &= left - 1) {
            found.computeIfAbsent(edge.number(), key -> new BitSet()).set(first + Long.numberOfTrailingZeros(left));
        }
    }

    /**
     * For each step, the groups that can still be open after it: some way from the start neither asks about them, up
     * to and including this step, nor rules them out.
     */
    private long[] unasked() {
        long[] marks = new long[graph.size()];
        marks[graph.start()] = -1L >>> (Long.SIZE - groups.size()) & ~asked[graph.start()];
        boolean changed;
        do {
            changed = false;
            for (int i = backwards.length - 1; i >= 0; i--) {
                var edge = backwards[i];
                long more = marks[edge.from()] & ~ruledOut[edge.number()] & ~asked[edge.to()];
                changed |= mark(marks, edge.to(), more);
            }
        } while (changed && hasLoops);
        return marks;
    }

    /**
     * Spreads the marks of each step back to the steps that lead to it.
     *
     * @param isStopped whether a mark enters no step that asks about its group, and crosses no answer that rules it out
     */
    private void spreadBack(long[] marks, boolean isStopped) {
        boolean changed;
        do {
            changed = false;
            for (Edge edge : backwards) {
                long stopped = isStopped ? asked[edge.from()] | ruledOut[edge.number()] : 0;
                changed |= mark(marks, edge.from(), marks[edge.to()] & ~stopped);
            }
        } while (changed && hasLoops);
    }

    private static boolean mark(long[] marks, int step, long more) {
        long before = marks[step];
        marks[step] |= more;
        return marks[step] != before;
    }

    private long[] lowOutcomes() {
        long[] marks = new long[graph.size()];
        for (int step = graph.questionCount(); step < graph.size(); step++) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).care().isAbove(graph.outcome(step).care())) {
                    marks[step] |= 1L << i;
                }
            }
        }
        return marks;
    }
}
