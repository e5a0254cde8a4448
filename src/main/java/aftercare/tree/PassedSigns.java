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
    private final List<Integer> backwards;
    private final AskedFlags flags;
    private final int first;
    private final long[] asked;
    private final long[] ruledOut;

    private PassedSigns(AskedFlags flags, int first, Graph graph, List<Integer> backwards) {
        this.graph = graph;
        this.backwards = backwards;
        this.flags = flags;
        this.first = first;
        asked = new long[graph.size()];
        ruledOut = new long[graph.edges().size()];
        for (int i = 0; i < count(); i++) {
            long bit = 1L << i;
            var group = flags.group(first + i);
            group.questions().stream().forEach(question -> asked[question] |= bit);
            group.rulingOut().stream().forEach(answer -> ruledOut[answer] |= bit);
        }
    }

    private int count() {
        return Math.min(Long.SIZE, flags.count() - first);
    }

    /** An answer, and the groups of signs that can no longer be asked about after it. */
    record Passed(Edge answer, BitSet groups) {}

    /** The answers after which some signs can no longer be asked about, in the author's order. */
    static List<Passed> of(AskedFlags flags, Graph graph) {
        var found = new TreeMap<Integer, BitSet>();
        if (graph.start() != Graph.NOWHERE && flags.count() > 0) {
            var backwards = new Order(graph).backwards();
            for (int first = 0; first < flags.count(); first += Long.SIZE) {
                new PassedSigns(flags, first, graph, backwards).find(found);
            }
        }
        var passed = new ArrayList<Passed>();
        found.forEach((answer, groups) -> passed.add(new Passed(graph.edges().get(answer), groups)));
        return passed;
    }

    private void find(Map<Integer, BitSet> found) {
        long[] unasked = unasked();
        long[] hopeful = asked.clone();
        spreadBack(hopeful, new long[asked.length], new long[ruledOut.length]);
        long[] low = lowOutcomes();
        spreadBack(low, asked, ruledOut);
        for (Edge edge : graph.edges()) {
            if (!edge.leadsNowhere()) {
                long lost = unasked[edge.from()]
                        & ~ruledOut[edge.number()]
                        & hopeful[edge.from()]
                        & ~hopeful[edge.to()]
                        & low[edge.to()];
                note(edge, lost, found);
            }
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
        marks[graph.start()] = -1L >>> (Long.SIZE - count()) & ~asked[graph.start()];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = backwards.size() - 1; i >= 0; i--) {
                for (Edge edge : graph.edges(backwards.get(i))) {
                    changed |= !edge.leadsNowhere()
                            && mark(
                                    marks,
                                    edge.to(),
                                    marks[edge.from()] & ~ruledOut[edge.number()] & ~asked[edge.to()]);
                }
            }
        }
        return marks;
    }

    /**
     * Spreads the marks of each step back to the steps that lead to it. A mark does not enter a step that stops it,
     * nor cross an answer that stops it.
     */
    private void spreadBack(long[] marks, long[] stoppedAt, long[] stoppedBy) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int step : backwards) {
                for (Edge edge : graph.edges(step)) {
                    changed |= !edge.leadsNowhere()
                            && mark(marks, step, marks[edge.to()] & ~stoppedBy[edge.number()] & ~stoppedAt[step]);
                }
            }
        }
    }

    private static boolean mark(long[] marks, int step, long more) {
        long before = marks[step];
        marks[step] |= more;
        return marks[step] != before;
    }

    private long[] lowOutcomes() {
        long[] marks = new long[graph.size()];
        for (int step = graph.questionCount(); step < graph.size(); step++) {
            for (int i = 0; i < count(); i++) {
                if (flags.group(first + i).care().isAbove(graph.outcome(step).care())) {
                    marks[step] |= 1L << i;
                }
            }
        }
        return marks;
    }
}
