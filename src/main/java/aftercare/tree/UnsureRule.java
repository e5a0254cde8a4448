package aftercare.tree;

import aftercare.problem.Problem;
import java.util.Comparator;
import java.util.stream.Stream;

/** T3: the floor of "I am not sure" is not below the floor of any other answer of its question. */
final class UnsureRule implements Rule {
    private static final String CODE = "T3";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return tree.questions()
                .boxed()
                .flatMap(question -> tree.graph().edges(question).stream())
                .filter(edge -> edge.answer().unsure())
                .flatMap(unsure -> broken(unsure, tree));
    }

    private static Stream<Problem> broken(Edge unsure, Tree tree) {
        return tree.floors().of(unsure.to()).stream()
                .flatMap(floor -> tree.graph().edges(unsure.from()).stream()
                        .flatMap(other -> Rival.of(other, tree))
                        .filter(rival -> floor.isBelow(rival.floor))
                        .max(Comparator.comparing(Rival::floor))
                        .map(rival -> problem(unsure, floor, rival, tree))
                        .stream());
    }

    private static Problem problem(Edge unsure, Floor floor, Rival rival, Tree tree) {
        return Problem.error(
                CODE,
                unsure.place(),
                "\"" + unsure.answer().label() + "\" can end at " + floor.words() + ", though \""
                        + rival.edge.answer().label() + "\" never ends below " + rival.floor.words() + ": "
                        + tree.lowest(unsure).words() + ".",
                Suggestion.floorAt(rival.floor, tree));
    }

    /** Another answer of the question, and below which care it never ends. */
    private record Rival(Edge edge, Floor floor) {
        static Stream<Rival> of(Edge edge, Tree tree) {
            return tree.floors().certain(edge.to()).map(floor -> new Rival(edge, floor)).stream();
        }
    }
}
