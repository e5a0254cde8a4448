package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.SignLeftOut;
import aftercare.model.Sign;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T10: a self-check that can end below urgent asks about every emergency sign that belongs to it. If it leaves one
 * out, it gives a reason, which the clinician who signs it can read.
 */
final class LeftOutRule implements Rule {
    private static final String CODE = "T10";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Every emergency sign is asked, or left out for a reason that stands below.";
    }

    @Override
    public String nothing(Tree tree) {
        return needed(tree).isEmpty() ? "no emergency sign has to be asked here" : "";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var asked = asked(tree);
        var needed = needed(tree);
        return Stream.concat(
                unasked(needed, asked, tree),
                tree.check().leftOut().stream().flatMap(left -> needless(left, needed, asked, tree)));
    }

    /** The ids of the signs that are asked. */
    private static Set<String> asked(Tree tree) {
        var asked = new HashSet<String>();
        for (Edge edge : tree.graph().edges()) {
            var sign = edge.answer().sign();
            if (sign.isPresent()) {
                asked.add(sign.value());
            }
        }
        return asked;
    }

    private static List<Sign> needed(Tree tree) {
        boolean canEndLow = tree.outcomes()
                .filter(tree.ways()::reaches)
                .anyMatch(step ->
                        CareLevel.URGENT.isAbove(tree.graph().outcome(step).care()));
        return canEndLow
                ? tree.signs().values().stream()
                        .filter(sign -> sign.care() == CareLevel.EMERGENCY && sign.belongsTo(tree.name()))
                        .toList()
                : List.of();
    }

    private static Stream<Problem> unasked(List<Sign> needed, Set<String> asked, Tree tree) {
        var left =
                tree.check().leftOut().stream().map(one -> one.sign().value()).collect(Collectors.toSet());
        var missing = needed.stream()
                .map(sign -> sign.id().value())
                .filter(id -> !asked.contains(id) && !left.contains(id))
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Problem.error(
                CODE,
                tree.check().start().at(),
                "This self-check can end below urgent, and does not ask the emergency "
                        + (missing.size() == 1 ? "sign " : "signs ") + ListedIds.of(missing) + ".",
                "Include a question set that asks " + (missing.size() == 1 ? "it" : "them")
                        + ", or say why not:  leaves-out: {" + missing.get(0) + ": \"…\"}"));
    }

    private static Stream<Problem> needless(SignLeftOut left, List<Sign> needed, Set<String> asked, Tree tree) {
        var id = left.sign().value();
        if (asked.contains(id)) {
            return Stream.of(problem(left, "is asked here, so it is not left out.", "Take it out of \"leaves-out\"."));
        }
        if (needed.stream().anyMatch(sign -> sign.id().value().equals(id))) {
            return Stream.empty();
        }
        return Stream.of(
                tree.signs().containsKey(id)
                        ? problem(
                                left,
                                "need not be asked here, so it is not left out.",
                                "Take it out of \"leaves-out\", which names emergency signs alone.")
                        : problem(
                                left,
                                "is no sign of signs.yaml.",
                                Nearest.hint(id, tree.signs().keySet(), "Write the id of a sign.")));
    }

    private static Problem problem(SignLeftOut left, String fault, String hint) {
        return Problem.error(CODE, left.sign().at(), "\"" + left.sign() + "\" " + fault, hint);
    }
}
