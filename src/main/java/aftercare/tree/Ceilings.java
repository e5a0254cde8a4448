package aftercare.tree;

import aftercare.model.CareLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The highest care level at which any path from a step can end. The search goes backwards from the outcomes, those of
 * most care first, and so looks at each answer only once.
 */
final class Ceilings {
    private final @Nullable CareLevel[] highest;

    Ceilings(Graph graph) {
        highest = new @Nullable CareLevel[graph.size()];
        var outcomes = new TreeMap<CareLevel, List<Integer>>();
        for (int step = graph.questionCount(); step < graph.size(); step++) {
            outcomes.computeIfAbsent(graph.outcome(step).care(), care -> new ArrayList<>())
                    .add(step);
        }
        outcomes.forEach((care, steps) -> spread(care, steps, graph));
    }

    private void spread(CareLevel care, List<Integer> outcomes, Graph graph) {
        var open = new ArrayDeque<>(outcomes);
        outcomes.forEach(outcome -> highest[outcome] = care);
        while (!open.isEmpty()) {
            for (Edge edge : graph.edgesInto(open.remove())) {
                if (highest[edge.from()] == null) {
                    highest[edge.from()] = care;
                    open.add(edge.from());
                }
            }
        }
    }

    /** The highest level from a step on; empty if no outcome can be reached. */
    Optional<CareLevel> of(int step) {
        return step == Graph.NOWHERE ? Optional.empty() : Optional.ofNullable(highest[step]);
    }
}
