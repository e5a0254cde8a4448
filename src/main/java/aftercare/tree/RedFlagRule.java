package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.problem.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** T4: no outcome below urgent is reached without passing every question that asks about a red flag. */
final class RedFlagRule implements Rule {
    private static final String CODE = "T4";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var asking = redFlagQuestions(tree);
        var low = outcomesBelowUrgent(tree);
        var avoidable = (BitSet) asking.clone();
        avoidable.andNot(Unavoidable.before(low, tree));
        var passedBy = Bypass.of(avoidable, low, tree).stream().map(bypass -> problem(bypass, tree));
        return Stream.concat(passedBy, neverAsked(asking, low, tree));
    }

    /** While an answer leads nowhere, that may be what is to lead to the question; T1 tells of it. */
    private static Stream<Problem> neverAsked(BitSet asking, BitSet low, Tree tree) {
        var nearest = tree.ways().nearest(low::get);
        var unasked = asking.stream()
                .filter(question -> !tree.ways().reaches(question))
                .mapToObj(tree.graph()::id)
                .toList();
        return nearest.isEmpty()
                        || unasked.isEmpty()
                        || tree.graph().edges().stream().anyMatch(Edge::leadsNowhere)
                ? Stream.empty()
                : Stream.of(neverAsked(unasked, nearest.getAsInt(), tree));
    }

    private static Problem neverAsked(List<String> questions, int end, Tree tree) {
        var path = new Path(tree.ways().to(end), tree.graph().step(end));
        return Problem.error(
                CODE,
                tree.check().start().at(),
                "No path asks " + Listing.of(questions) + asking(questions) + path.words() + ".",
                "Start at \"" + questions.get(0) + "\", or lead to it before any outcome below urgent.");
    }

    /** {@code , which asks about a red flag: } */
    private static String asking(List<String> questions) {
        return questions.size() == 1 ? ", which asks about a red flag: " : ", which ask about red flags: ";
    }

    private static BitSet redFlagQuestions(Tree tree) {
        var found = new BitSet();
        tree.questions().filter(question -> asksAboutRedFlag(question, tree)).forEach(found::set);
        return found;
    }

    private static boolean asksAboutRedFlag(int question, Tree tree) {
        return tree.graph().question(question).signs().stream()
                .map(id -> tree.signs().get(id.value()))
                .anyMatch(sign -> sign != null && sign.care().isRedFlag());
    }

    private static BitSet outcomesBelowUrgent(Tree tree) {
        var found = new BitSet();
        tree.outcomes()
                .filter(step ->
                        CareLevel.URGENT.isAbove(tree.graph().outcome(step).care()))
                .forEach(found::set);
        return found;
    }

    private static Problem problem(Bypass bypass, Tree tree) {
        List<String> ids = bypass.questions().stream().map(tree.graph()::id).toList();
        var first = ids.get(0);
        return Problem.error(
                CODE,
                bypass.answer().place(),
                "This answer goes past " + Listing.of(ids) + asking(ids)
                        + bypass.path().words() + ".",
                "Lead it to \"" + first + "\", or ask \"" + first + "\" before \""
                        + tree.graph().id(bypass.answer().from()) + "\".");
    }
}
