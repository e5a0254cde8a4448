package aftercare.tree;

import aftercare.problem.Nearest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A step that no path reaches, with the steps that could be reached only through it.
 *
 * @param first the step to which no answer leads, or the first of a loop that nothing leads into
 * @param behind the ids of the others
 */
record Unreached(int first, List<String> behind) {

    /**
     * One for each part that is cut off. A part cut off only by a misspelt id is left out: the id is reported
     * instead.
     */
    static List<Unreached> in(Tree tree) {
        return tree.graph().start() == Graph.NOWHERE ? List.of() : new Search(tree).run();
    }

    private static final class Search {
        private final Graph graph;
        private final BitSet left = new BitSet();
        private final List<Unreached> found = new ArrayList<>();

        Search(Tree tree) {
            graph = tree.graph();
            // If two steps share an id, no answer can mean the second; another problem reports that.
            IntStream.range(0, graph.size())
                    .filter(step -> graph.number(graph.id(step)) == step)
                    .forEach(left::set);
            tree.ways().reached().forEach(left::clear);
        }

        List<Unreached> run() {
            if (!left.isEmpty()) {
                IntStream.range(0, graph.questionCount()).forEach(this::takeWhatWasMeant);
                each(step -> take(step, graph.edgesInto(step).isEmpty()));
                each(step -> take(step, true));
            }
            return found;
        }

        private void each(IntConsumer action) {
            ((BitSet) left.clone()).stream().forEach(action);
        }

        private void takeWhatWasMeant(int question) {
            for (Edge edge : graph.edges(question)) {
                if (edge.leadsNowhere()) {
                    Nearest.to(edge.answer().to().value(), graph.ids()).ifPresent(id -> cut(graph.number(id)));
                }
            }
        }

        private void take(int step, boolean isFirst) {
            if (isFirst && left.get(step)) {
                var behind = cut(step);
                found.add(new Unreached(step, behind));
            }
        }

        /** Removes a step, and all that it leads to, from the unreached ones. Returns the ids of the steps after it. */
        private List<String> cut(int step) {
            var behind = Ways.from(graph, step)
                    .reached()
                    .filter(left::get)
                    .filter(reached -> reached != step)
                    .boxed()
                    .toList();
            left.clear(step);
            behind.forEach(left::clear);
            return behind.stream().map(graph::id).toList();
        }
    }
}
