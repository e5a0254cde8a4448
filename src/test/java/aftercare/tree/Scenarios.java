package aftercare.tree;

import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes scenarios for self-checks that lack them. */
final class Scenarios {
    private static final Text NAME = new Text("Made up", Location.ofFile("elsewhere"));

    private Scenarios() {}

    /** The same self-check, with a short path to each outcome and by each sign as its scenarios. */
    static SelfCheck addedTo(SelfCheck check) {
        var tree = Tree.of(check, Map.of(), aftercare.model.Words.NONE);
        var paths = new ArrayList<Path>();
        tree.outcomes()
                .filter(tree.ways()::reaches)
                .forEach(step ->
                        paths.add(new Path(tree.ways().to(step), tree.graph().step(step))));
        var told = new HashSet<String>();
        for (Edge edge : tree.graph().edges()) {
            boolean canEnd = tree.ways().reaches(edge.from())
                    && tree.floors().of(edge.to()).isPresent();
            if (edge.answer().sign().isPresent()
                    && canEnd
                    && told.add(edge.answer().sign().value())) {
                paths.add(tree.lowest(edge));
            }
        }
        return Change.scenarios(check, paths.stream().flatMap(Scenarios::of).toList());
    }

    /** None for a path that asks a question twice. */
    private static Stream<Scenario> of(Path path) {
        List<Given> given = path.turns().stream()
                .map(turn -> new Given(turn.question().id(), turn.answer().id()))
                .toList();
        boolean isOnce = given.stream().map(Given::question).distinct().count() == given.size();
        return isOnce ? Stream.of(new Scenario(NAME, given, path.end().id())) : Stream.empty();
    }
}
