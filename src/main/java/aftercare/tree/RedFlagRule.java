package aftercare.tree;

import aftercare.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T4: no outcome is reached while a sign that counts at urgent or above, and at a higher level than that outcome, is asked
 * somewhere in the self-check but was not asked on that path, unless an answer on it rules the sign out. So whoever stops early
 * stops in enough care.
 */
final class RedFlagRule implements Rule {
    private static final String CODE = "T4";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Nobody ends in less care than a red flag asks for before that red flag was asked, or ruled out.";
    }

    @Override
    public String nothing(Tree tree) {
        return AskedSigns.redFlags(tree).isEmpty() ? "no red flag is asked" : "";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var flags = AskedSigns.redFlags(tree);
        var passedBy = Bypass.of(flags, tree).stream().map(bypass -> passedBy(bypass, tree));
        return Stream.concat(passedBy, neverAsked(flags, tree));
    }

    private static Problem passedBy(Bypass bypass, Tree tree) {
        var first = tree.graph().id(bypass.question());
        return Problem.error(
                CODE,
                bypass.answer().place(),
                "This answer goes past " + signs(bypass.signs()) + ": "
                        + bypass.path().words() + ".",
                "Lead it to \"" + first + "\", or ask \"" + first + "\" before \""
                        + tree.graph().id(bypass.answer().from())
                        + "\", or say in \"rules-out\" why the sign cannot be there.");
    }

    private static String signs(List<String> ids) {
        return (ids.size() == 1 ? "the sign " : "the signs ") + ListedIds.of(ids);
    }

    /**
     * Nothing is reported while an answer leads nowhere: it may be the one that should lead to the question, and T1
     * reports it.
     */
    private static Stream<Problem> neverAsked(List<AskedSigns> flags, Tree tree) {
        var unasked = flags.stream()
                .filter(signs -> !tree.ways().reachesAny(signs.questions()))
                .toList();
        if (unasked.isEmpty() || tree.graph().edges().stream().anyMatch(Edge::leadsNowhere)) {
            return Stream.empty();
        }
        return unasked.stream()
                .collect(Collectors.groupingBy(
                        signs -> List.of(signs.care(), signs.rulingOut()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> neverAskedAlike(alike, tree));
    }

    /** @param alike signs that count at one level and are ruled out by the same answers */
    private static Stream<Problem> neverAskedAlike(List<AskedSigns> alike, Tree tree) {
        var signs = alike.get(0);
        var around = Bypass.around(signs, tree, tree.graph().start());
        var nearest = around.nearest(signs.lowOutcomes(tree)::get);
        if (nearest.isEmpty()) {
            return Stream.empty();
        }
        int end = nearest.getAsInt();
        var path = new Path(around.to(end), tree.graph().step(end));
        int question = alike.stream()
                .mapToInt(one -> one.questions().nextSetBit(0))
                .min()
                .orElseThrow();
        var first = tree.graph().id(question);
        var ids = alike.stream().flatMap(one -> one.signs().stream()).toList();
        return Stream.of(Problem.error(
                CODE,
                tree.check().start().at(),
                "No path asks " + signs(ids) + ": " + path.words() + ".",
                "Start at \"" + first + "\", or lead to it before any outcome below " + signs.care() + "."));
    }
}
