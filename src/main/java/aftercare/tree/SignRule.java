package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * T2: a reader who has a sign ends at its care level or above. Red flags are asked about in questions whose answers
 * are the signs' own words, the worst first, beside "none of these" and "I am not sure".
 */
final class SignRule implements Rule {
    private static final String CODE = "T2";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Whoever tells a warning sign ends at that sign’s level, or above; red flags are asked in their own words, the worst first.";
    }

    @Override
    public String nothing(Tree tree) {
        boolean asksSigns =
                tree.graph().edges().stream().anyMatch(edge -> tree.sign(edge).isPresent());
        return asksSigns ? "" : "no sign is asked";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var flags = flags(tree);
        var found = new ArrayList<Problem>();
        for (int question = 0; question < tree.graph().questionCount(); question++) {
            lows(question, tree, found);
            words(question, flags, tree).forEach(found::add);
            forms(question, tree).forEach(found::add);
            lacks(question, tree, found);
            order(question, tree, found);
        }
        return found.stream();
    }

    private static void lows(int question, Tree tree, List<Problem> found) {
        for (Edge edge : tree.graph().edges(question)) {
            tree.sign(edge)
                    .filter(sign -> canEndBelow(edge, sign, tree))
                    .ifPresent(sign -> found.add(low(edge, sign, tree)));
        }
    }

    private static Problem low(Edge edge, Sign sign, Tree tree) {
        var floor = tree.floors().of(edge.to()).orElseThrow();
        return Problem.error(
                CODE,
                edge.place(),
                "Who tells the sign \"" + sign.id() + "\" (" + sign.care() + ") can end at " + floor.care() + ": "
                        + tree.lowest(edge).words() + ".",
                Suggestion.outcomeAt(sign.care(), tree));
    }

    /** Reports red flags among the answers of a choice, whose labels its author can write freely. */
    private static Stream<Problem> forms(int number, Tree tree) {
        var kind = tree.graph().question(number).kind();
        if (kind == QuestionKind.SIGNS || kind == QuestionKind.RANGE) {
            return Stream.empty();
        }
        return redFlags(number, tree).stream()
                .map(edge -> Problem.error(
                        CODE,
                        edge.answer().sign().at(),
                        "The red flag \"" + edge.answer().sign()
                                + "\" is asked by a choice, whose label may say something else.",
                        "Ask it in a signs question:  signs: {" + edge.answer().sign() + ": "
                                + edge.answer().to() + "}"));
    }

    /** Reports the whole words of a red flag in a choice, typed anew: in a label that can end below its level, or in the list. */
    private static Stream<Problem> words(int number, Map<String, Sign> flags, Tree tree) {
        var question = tree.graph().question(number);
        if (!question.kind().isChoice()) {
            return Stream.empty();
        }
        var labels = tree.graph().edges(number).stream()
                .filter(edge -> edge.answer().sign().isEmpty())
                .flatMap(edge -> flag(edge.answer().label(), flags).stream()
                        .filter(sign -> canEndBelow(edge, sign, tree))
                        .map(sign -> word(edge.answer().label(), sign)));
        var list = question.list().stream()
                .flatMap(item -> flag(item, flags).stream()
                        .filter(sign ->
                                tree.graph().edges(number).stream().anyMatch(edge -> canEndBelow(edge, sign, tree)))
                        .map(sign -> word(item, sign)));
        return Stream.concat(labels, list);
    }

    /** The red flags by their words. */
    private static Map<String, Sign> flags(Tree tree) {
        var flags = new HashMap<String, Sign>();
        tree.signs().values().stream().filter(sign -> sign.care().isRedFlag()).forEach(sign -> {
            flags.putIfAbsent(folded(sign.text()), sign);
            flags.putIfAbsent(folded(sign.shortText()), sign);
        });
        flags.remove("");
        return flags;
    }

    private static Optional<Sign> flag(Text text, Map<String, Sign> flags) {
        return Optional.ofNullable(flags.get(folded(text)));
    }

    private static boolean canEndBelow(Edge edge, Sign sign, Tree tree) {
        return tree.floors()
                .of(edge.to())
                .filter(floor -> sign.care().isAbove(floor.care()))
                .isPresent();
    }

    /** In small letters, with a blank in place of blanks and full stops. */
    private static String folded(Text text) {
        var folded = new StringBuilder();
        boolean isParted = false;
        for (char c : text.value().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean parts = c == '.' || Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
            if (!parts) {
                folded.append(isParted ? " " : "").append(c);
            }
            isParted = parts;
        }
        return folded.toString().strip();
    }

    private static Problem word(Text text, Sign sign) {
        return Problem.error(
                CODE,
                text.at(),
                "These are the words of the red flag \"" + sign.id() + "\" (" + sign.care()
                        + "), and whoever has it can end below that.",
                "Ask it in a signs question:  signs: {" + sign.id() + ": …}");
    }

    private static List<Edge> redFlags(int question, Tree tree) {
        return tree.graph().edges(question).stream().filter(tree::tellsRedFlag).toList();
    }

    private static void lacks(int number, Tree tree, List<Problem> found) {
        var question = tree.graph().question(number);
        boolean isSigns = question.kind() == QuestionKind.SIGNS;
        if (isSigns && question.answers().stream().noneMatch(Answer::isNone)) {
            found.add(lacking(question, Answer.NONE, "that none of the signs is there"));
        }
        boolean needsUnsure = isSigns
                || (question.kind() == QuestionKind.RANGE
                        && !redFlags(number, tree).isEmpty());
        if (needsUnsure && question.answers().stream().noneMatch(Answer::isUnsure)) {
            found.add(lacking(question, Answer.UNSURE, "that they are not sure"));
        }
    }

    private static Problem lacking(Question question, String key, String meaning) {
        return Problem.error(
                CODE,
                question.id().at(),
                "In \"" + question.id() + "\" nobody can answer " + meaning + ".",
                "Add where that leads:  " + key + ": …");
    }

    /** Compares each sign with the lowest of those before it. */
    private static void order(int number, Tree tree, List<Problem> found) {
        if (tree.graph().question(number).kind() != QuestionKind.SIGNS) {
            return;
        }
        Lowest lowest = null;
        for (Edge edge : tree.graph().edges(number)) {
            var floor = tree.floors().of(edge.to());
            if (edge.answer().sign().isEmpty() || floor.isEmpty()) {
                continue;
            }
            if (lowest == null || floor.get().isBelow(lowest.floor)) {
                lowest = new Lowest(edge, floor.get());
            } else if (lowest.floor.isBelow(floor.get()) && !tree.floors().isUncertain(edge.to())) {
                found.add(order(lowest, edge, floor.get()));
            }
        }
    }

    private static Problem order(Lowest before, Edge after, Floor floor) {
        return Problem.error(
                CODE,
                after.answer().id().at(),
                "The sign \"" + after.answer().sign() + "\" (ends at " + floor.words() + " or above) stands after \""
                        + before.edge.answer().sign()
                        + "\", which can end at " + before.floor.words() + ".",
                "Put the worst sign first: readers choose the first that fits.");
    }

    /** An answer, and its floor. */
    private record Lowest(Edge edge, Floor floor) {}
}
