package aftercare.tree;

import aftercare.problem.Problem;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** T8: along the answers of a question, from the least to the most worrying, the floor never falls. */
final class WorryOrderRule implements Rule {
    private static final String CODE = "T8";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return tree.questions()
                .filter(question -> !tree.graph().question(question).preference())
                .boxed()
                .flatMap(question -> broken(question, tree));
    }

    private static Stream<Problem> broken(int question, Tree tree) {
        var edges = tree.graph().edges(question);
        return IntStream.range(1, edges.size()).boxed().flatMap(i -> broken(edges.get(i - 1), edges.get(i), tree));
    }

    private static Stream<Problem> broken(Edge before, Edge after, Tree tree) {
        return tree.floors().certain(before.to()).stream()
                .flatMap(floor -> tree
                        .floors()
                        .of(after.to())
                        .filter(lower -> lower.isBelow(floor))
                        .map(lower -> problem(before, floor, after, lower, tree))
                        .stream());
    }

    private static Problem problem(Edge before, Floor floor, Edge after, Floor lower, Tree tree) {
        return Problem.error(
                CODE,
                after.place(),
                "\"" + after.answer().label() + "\" stands after \""
                        + before.answer().label()
                        + "\", which never ends below " + floor.words() + ", but it can end at " + lower.words() + ": "
                        + tree.lowest(after).words() + ".",
                "Put the answers in order, the least worrying first, or lead this one to " + floor.words()
                        + " or above. If they have no such order, set \"kind: preference\" on the question.");
    }
}
