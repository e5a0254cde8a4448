package aftercare.tree;

import aftercare.tree.PassedSigns.Passed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An answer after which some signs can no longer be asked, though they were not asked and the path may end in less care.
 *
 * @param signs those that the path does not ask
 * @param question the first question that would have asked one of them
 * @param path the shortest from the start, by this answer, to an outcome below their level
 */
record Bypass(Edge answer, List<String> signs, int question, Path path) {

    /**
     * Finds each such answer. Signs that the same path leaves out are reported together.
     *
     * @param asked the red flags that the self-check asks about
     */
    static List<Bypass> of(List<AskedSigns> asked, Tree tree) {
        var allPassed = PassedSigns.of(asked, tree);
        if (allPassed.isEmpty()) {
            return List.of();
        }
        var flags = new AskedFlags(asked);
        var found = new ArrayList<Bypass>();
        for (Passed passed : allPassed) {
            var left = (BitSet) passed.groups().clone();
            while (!left.isEmpty()) {
                var way = way(passed.answer(), flags.group(left.nextSetBit(0)), tree);
                var together = leftOutBy(way, left, flags, tree.graph());
                found.add(bypass(passed.answer(), together, way, flags, tree.graph()));
                left.andNot(together);
            }
        }
        return found;
    }

    /**
     * The shortest way from the start, by an answer, to an outcome with less care than the signs need. The way neither asks
     * about the signs nor rules them out.
     */
    private static List<Edge> way(Edge answer, AskedSigns signs, Tree tree) {
        var way = new ArrayList<>(around(signs, tree, tree.graph().start()).edgesTo(answer.from()));
        way.add(answer);
        var after = around(signs, tree, answer.to());
        int end = after.nearest(signs.lowOutcomes(tree)::get).orElseThrow();
        way.addAll(after.edgesTo(end));
        return way;
    }

    /** The ways from a step on which no question asks about these signs, and no answer rules them out. */
    static Ways around(AskedSigns signs, Tree tree, int from) {
        return Ways.avoiding(signs.questions()::get, edge -> signs.rulingOut().get(edge.number()), tree.graph(), from);
    }

    /** The groups, out of the given ones, that a way to an outcome leaves out. */
    private static BitSet leftOutBy(List<Edge> way, BitSet groups, AskedFlags flags, Graph graph) {
        var left = (BitSet) groups.clone();
        for (Edge edge : way) {
            left.andNot(flags.askedBy(edge.from()));
            left.andNot(flags.ruledOutBy(edge.number()));
        }
        var end = graph.outcome(way.get(way.size() - 1).to()).care();
        groups.stream().filter(group -> !flags.group(group).care().isAbove(end)).forEach(left::clear);
        return left;
    }

    private static Bypass bypass(Edge answer, BitSet groups, List<Edge> way, AskedFlags flags, Graph graph) {
        int question = groups.stream()
                .map(group -> flags.group(group).questions().nextSetBit(0))
                .min()
                .orElseThrow();
        var signs = groups.stream()
                .mapToObj(group -> flags.group(group).signs())
                .flatMap(List::stream)
                .toList();
        var turns = way.stream().map(graph::turn).toList();
        return new Bypass(
                answer,
                signs,
                question,
                new Path(turns, graph.step(way.get(way.size() - 1).to())));
    }
}
