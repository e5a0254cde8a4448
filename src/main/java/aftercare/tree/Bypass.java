package aftercare.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * An answer after which questions that could still have been asked no longer can, though the path may end at a goal.
 *
 * @param questions the questions that the path does not pass
 * @param path the shortest from the start, by this answer, to a goal
 */
record Bypass(Edge answer, List<Integer> questions, Path path) {

    /** Every answer that leads past one of the questions to a goal. A question that no path reaches is left out. */
    static List<Bypass> of(BitSet questions, BitSet goals, Tree tree) {
        return new Search(tree, goals, tree.graph().leadingTo(goals)).run(questions);
    }

    /** @param hopeful the steps from which a goal can be reached */
    private record Search(Tree tree, BitSet goals, BitSet hopeful) {

        List<Bypass> run(BitSet questions) {
            var passed = new BitSet[tree.graph().edges().size()];
            Arrays.setAll(passed, answer -> new BitSet());
            questions.stream().forEach(question -> follow(question, passed));
            var found = new ArrayList<Bypass>();
            tree.graph().edges().forEach(answer -> tell(answer, passed[answer.number()], found));
            return found;
        }

        /** Notes the answers on ways around a question by which the last chance to be asked it is left. */
        private void follow(int question, BitSet[] passed) {
            var leading = tree.graph().leadingTo(bit(question));
            var around = Ways.avoiding(question, tree.graph(), tree.graph().start());
            for (Edge edge : tree.graph().edges()) {
                if (around.reaches(edge.from())
                        && leading.get(edge.from())
                        && !edge.leadsNowhere()
                        && !leading.get(edge.to())
                        && hopeful.get(edge.to())) {
                    passed[edge.number()].set(question);
                }
            }
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
