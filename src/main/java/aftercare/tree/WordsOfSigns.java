package aftercare.tree;

import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the whole words of a red flag in a choice, typed anew: in a label that can end below its level, or in the list. */
final class WordsOfSigns {
    private WordsOfSigns() {}

    static Stream<Problem> inChoice(int number, Tree tree) {
        var question = tree.graph().question(number);
        if (!question.kind().isChoice()) {
            return Stream.empty();
        }
        var labels = tree.graph().edges(number).stream()
                .filter(edge -> edge.answer().sign().isEmpty())
                .flatMap(edge -> flag(edge.answer().label(), tree).stream()
                        .filter(sign -> canEndBelow(edge, sign, tree))
                        .map(sign -> problem(edge.answer().label(), sign)));
        var list = question.list().stream()
                .flatMap(item -> flag(item, tree).stream()
                        .filter(sign ->
                                tree.graph().edges(number).stream().anyMatch(edge -> canEndBelow(edge, sign, tree)))
                        .map(sign -> problem(item, sign)));
        return Stream.concat(labels, list);
    }

    private static Optional<Sign> flag(Text text, Tree tree) {
        var words = folded(text);
        return words.isEmpty()
                ? Optional.empty()
                : tree.signs().values().stream()
                        .filter(sign -> sign.care().isRedFlag())
                        .filter(sign -> folded(sign.text()).equals(words)
                                || folded(sign.shortText()).equals(words))
                        .findFirst();
    }

    private static boolean canEndBelow(Edge edge, Sign sign, Tree tree) {
        return tree.floors()
                .of(edge.to())
                .filter(floor -> sign.care().isAbove(floor.care()))
                .isPresent();
    }

    private static String folded(Text text) {
        return text.value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.\\p{Z}]+", " ")
                .strip();
    }

    private static Problem problem(Text text, Sign sign) {
        return Problem.error(
                "T2",
                text.at(),
                "These are the words of the red flag \"" + sign.id() + "\" (" + sign.care()
                        + "), and whoever has it can end below that.",
                "Ask it in a signs question:  signs: {" + sign.id() + ": …}");
    }
}
