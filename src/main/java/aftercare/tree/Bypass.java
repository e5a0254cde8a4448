package aftercare.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer after which some signs can no longer be asked, though they were not asked and the path may end in less care.
 *
 * @param signs those that the path does not ask
 * @param questions the questions that would have asked them
 * @param path the shortest from the start, by this answer, to an outcome below their level
 */
record Bypass(Edge answer, List<String> signs, BitSet questions, Path path) {

    /** Every answer that leads past signs; one for all signs that the same path leaves out. */
    static List<Bypass> of(List<AskedSigns> asked, Tree tree) {
        var passed = new TreeMap<Integer, List<AskedSigns>>();
        asked.forEach(signs -> follow(signs, tree, passed));
        var found = new ArrayList<Bypass>();
        passed.forEach((answer, signs) -> tell(tree.graph().edges().get(answer), signs, tree, found));
        return found;
    }

    /** Notes the answers on ways around the questions by which the last chance to be asked is left. */
    private static void follow(AskedSigns signs, Tree tree, Map<Integer, List<AskedSigns>> passed) {
        var graph = tree.graph();
        var around = around(signs, tree);
        var low = signs.lowOutcomes(tree);
        if (around.nearest(low::get).isEmpty()) {
            return;
        }
        var leading = graph.leadingTo(signs.questions());
        var hopeful = graph.leadingTo(low);
        for (Edge edge : graph.edges()) {
            if (around.reaches(edge.from())
                    && leading.get(edge.from())
                    && !edge.leadsNowhere()
                    && !signs.rulingOut().get(edge.number())
                    && !leading.get(edge.to())
                    && hopeful.get(edge.to())) {
                passed.computeIfAbsent(edge.number(), key -> new ArrayList<>()).add(signs);
            }
        }
    }

    /** The ways from the start that neither ask these signs nor rule them out. */
    static Ways around(AskedSigns signs, Tree tree) {
        return Ways.avoiding(
                signs.questions()::get,
                edge -> signs.rulingOut().get(edge.number()),
                tree.graph(),
                tree.graph().start());
    }

    private static void tell(Edge answer, List<AskedSigns> signs, Tree tree, List<Bypass> found) {
        var left = new ArrayList<>(signs);
        while (!left.isEmpty()) {
            var first = left.get(0);
            var path = path(answer, first, tree);
            if (path.turns().isEmpty()) {
                left.remove(0);
                continue;
            }
            var together = left.stream()
                    .filter(other -> other.equals(first) || isLeftOut(other, first, answer, tree))
                    .toList();
            left.removeAll(together);
            var questions = new BitSet();
            together.forEach(one -> questions.or(one.questions()));
            found.add(new Bypass(
                    answer,
                    together.stream().flatMap(one -> one.signs().stream()).toList(),
                    questions,
                    path));
        }
    }

    /** Whether the path that leaves out some signs leaves out others, too. */
    private static boolean isLeftOut(AskedSigns other, AskedSigns first, Edge answer, Tree tree) {
        return !other.care().isAbove(first.care())
                && !first.care().isAbove(other.care())
                && other.rulingOut().equals(first.rulingOut())
                && around(first, tree).stepsTo(answer.from()).stream()
                        .noneMatch(other.questions()::get);
    }

    /** Without turns when every path by this answer rules the signs out in the end. */
    private static Path path(Edge answer, AskedSigns signs, Tree tree) {
        var graph = tree.graph();
        var after = Ways.avoiding(
                signs.questions()::get, edge -> signs.rulingOut().get(edge.number()), graph, answer.to());
        var goal = after.nearest(signs.lowOutcomes(tree)::get);
        if (goal.isEmpty()) {
            return new Path(List.of(), graph.step(answer.to()));
        }
        var turns = new ArrayList<>(around(signs, tree).to(answer.from()));
        turns.add(graph.turn(answer));
        turns.addAll(after.to(goal.getAsInt()));
        return new Path(turns, graph.step(goal.getAsInt()));
    }
}
