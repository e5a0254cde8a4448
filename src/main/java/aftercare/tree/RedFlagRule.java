package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.problem.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** T4: no outcome below urgent is reached without passing every question that asks about a red flag. */
final class RedFlagRule implements Rule {
    @Override
    public Stream<Problem> broken(Tree tree) {
        var avoidable = redFlagQuestions(tree);
        var low = outcomesBelowUrgent(tree);
        avoidable.andNot(Unavoidable.before(low, tree));
        return Bypass.of(avoidable, low, tree).stream().map(bypass -> problem(bypass, tree));
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
        var flags = ids.size() == 1 ? ", which asks about a red flag: " : ", which ask about red flags: ";
        var first = ids.get(0);
        return Problem.error(
                "T4",
                bypass.answer().place(),
                "This answer goes past " + Listing.of(ids) + flags
                        + bypass.path().words() + ".",
                "Lead it to \"" + first + "\", or ask \"" + first + "\" before \""
                        + tree.graph().id(bypass.answer().from()) + "\".");
    }
}
