package aftercare.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer after which questions that could still have been asked no longer can, though the path may end at a goal.
 *
 * @param questions the questions that the path does not pass
 * @param path the shortest from the start, by this answer, to a goal
 */
record Bypass(Edge answer, List<Integer> questions, Path path) {

    /** Every answer that leads past one of the questions to a goal. */
    static List<Bypass> of(BitSet questions, BitSet goals, Tree tree) {
        return new Search(tree, goals, tree.graph().leadingTo(goals)).run(questions);
    }

    /** @param hopeful the steps from which a goal can be reached */
    private record Search(Tree tree, BitSet goals, BitSet hopeful) {

        List<Bypass> run(BitSet questions) {
            var passed = new LinkedHashMap<Edge, BitSet>();
            questions.stream().forEach(question -> follow(question, passed));
            var found = new ArrayList<Bypass>();
            passed.forEach((answer, all) -> tell(answer, all, found));
            return found;
        }

        /** The answers on ways around a question by which the last chance to be asked it is left. */
        private void follow(int question, Map<Edge, BitSet> passed) {
            var leading = tree.graph().leadingTo(bit(question));
            Ways.avoiding(question, tree.graph(), tree.graph().start())
                    .reached()
                    .filter(leading::get)
                    .forEach(step -> tree.graph().edges(step).stream()
                            .filter(edge -> !edge.leadsNowhere())
                            .filter(edge -> !leading.get(edge.to()) && hopeful.get(edge.to()))
                            .forEach(edge -> passed.computeIfAbsent(edge, e -> new BitSet())
                                    .set(question)));
        }

        /** One for all questions that the same path leaves out. */
        private void tell(Edge answer, BitSet questions, List<Bypass> found) {
            while (!questions.isEmpty()) {
                var ways = Ways.avoiding(
                        questions.nextSetBit(0), tree.graph(), tree.graph().start());
                var together = (BitSet) questions.clone();
                ways.stepsTo(answer.from()).forEach(together::clear);
                questions.andNot(together);
                found.add(new Bypass(answer, together.stream().boxed().toList(), path(answer, ways)));
            }
        }

        private Path path(Edge answer, Ways before) {
            var after = Ways.from(tree.graph(), answer.to());
            int goal = after.nearest(goals::get).orElseThrow();
            var turns = new ArrayList<>(before.to(answer.from()));
            turns.add(tree.graph().turn(answer));
            turns.addAll(after.to(goal));
            return new Path(turns, tree.graph().step(goal));
        }

        private static BitSet bit(int step) {
            var bits = new BitSet();
            bits.set(step);
            return bits;
        }
    }
}
