package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.problem.Problem;
import aftercare.prose.AnswerWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * T8: the answers of a choice or range have an order, from the least to the most worrying. The floor never falls in that order.
 * Between answers that both lead to questions, the highest care level never falls either. Answers of kind preference are equal
 * in both; those of kind topic are no yes and no, and tell no amount. In a signs question, no sign can end in less care than "none of these".
 */
final class WorryOrderRule implements Rule {
    private static final String CODE = "T8";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Along the answers of a question, from least to most worrying, care never goes down.";
    }

    @Override
    public String nothing(Tree tree) {
        boolean hasOrder =
                tree.check().questions().stream().anyMatch(question -> question.kind() != QuestionKind.TOPIC);
        return hasOrder ? "" : "no question has an order of answers";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var found = new ArrayList<Problem>();
        for (int question = 0; question < tree.graph().questionCount(); question++) {
            broken(question, tree, found);
        }
        return found.stream();
    }

    private static void broken(int number, Tree tree, List<Problem> found) {
        var question = tree.graph().question(number);
        switch (question.kind()) {
            case SIGNS -> signs(number, tree, found);
            case RANGE, CHOICE -> order(inOrder(number, tree), tree, found);
            case PREFERENCE ->
                Stream.concat(withSigns(number, tree), alike(number, tree)).forEach(found::add);
            case TOPIC ->
                Stream.concat(withSigns(number, tree), ordered(question)).forEach(found::add);
        }
    }

    private static void signs(int question, Tree tree, List<Problem> found) {
        var edges = tree.graph().edges(question);
        for (Edge none : edges) {
            if (none.answer().isNone()) {
                for (Edge edge : edges) {
                    if (edge.answer().sign().isPresent()) {
                        falling(none, edge, tree).ifPresent(found::add);
                    }
                }
            }
        }
    }

    private static List<Edge> ofAuthor(int question, Tree tree) {
        return tree.graph().edges(question).stream()
                .filter(edge -> !edge.answer().isUnsure())
                .toList();
    }

    /** The answers from the least to the most worrying. */
    private static List<Edge> inOrder(int number, Tree tree) {
        var edges = ofAuthor(number, tree);
        Question question = tree.graph().question(number);
        if (question.worry().isEmpty()) {
            return edges;
        }
        var ordered = new ArrayList<Edge>();
        question.worry()
                .forEach(id -> edges.stream()
                        .filter(edge -> edge.answer().id().value().equals(id.value()))
                        .findFirst()
                        .ifPresent(ordered::add));
        return ordered;
    }

    /** Compares each answer with the highest of those before it. */
    private static void order(List<Edge> edges, Tree tree, List<Problem> found) {
        Edge highest = null;
        Edge widest = null;
        for (Edge edge : edges) {
            if (highest != null) {
                falling(highest, edge, tree).ifPresent(found::add);
            }
            if (widest != null) {
                lower(widest, edge, tree).ifPresent(found::add);
            }
            highest = isHigher(edge, highest, tree) ? edge : highest;
            widest = isWider(edge, widest, tree) ? edge : widest;
        }
    }

    /** @param highest the one with the highest floor so far */
    private static boolean isHigher(Edge edge, @Nullable Edge highest, Tree tree) {
        var floor = tree.floors().certain(edge.to());
        return floor.isPresent()
                && (highest == null
                        || tree.floors().certain(highest.to()).orElseThrow().isBelow(floor.get()));
    }

    /** @param widest the question that leads to the most care so far */
    private static boolean isWider(Edge edge, @Nullable Edge widest, Tree tree) {
        var ceiling = tree.ceilings().of(edge.to());
        return tree.graph().isQuestion(edge.to())
                && ceiling.isPresent()
                && (widest == null
                        || ceiling.get().isAbove(tree.ceilings().of(widest.to()).orElseThrow()));
    }

    private static Optional<Problem> falling(Edge before, Edge after, Tree tree) {
        var floor = tree.floors().certain(before.to());
        var lower = tree.floors().of(after.to());
        return floor.isPresent() && lower.isPresent() && lower.get().isBelow(floor.get())
                ? Optional.of(falling(before, floor.get(), after, lower.get(), tree))
                : Optional.empty();
    }

    private static Problem falling(Edge before, Floor floor, Edge after, Floor lower, Tree tree) {
        return Problem.error(
                CODE,
                after.place(),
                "\"" + after.answer().name() + "\" is more worrying than \""
                        + before.answer().name()
                        + "\", which never ends below " + floor.words() + ", but it can end at " + lower.words() + ": "
                        + tree.lowest(after).words() + ".",
                "Put the answers in order, the least worrying first, or say their order in \"worry\", or lead this one"
                        + " to "
                        + floor.words()
                        + " or above. If they have no such order, set \"kind: preference\" or \"kind: topic\".");
    }

    private static Optional<Problem> lower(Edge before, Edge after, Tree tree) {
        var high = tree.ceilings().of(before.to());
        var low = tree.ceilings().of(after.to());
        boolean isLower = tree.graph().isQuestion(after.to())
                && !tree.floors().isUncertain(after.to())
                && high.isPresent()
                && low.isPresent()
                && high.get().isAbove(low.get());
        if (!isLower) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                CODE,
                after.place(),
                "\"" + after.answer().name() + "\" is more worrying than \""
                        + before.answer().name() + "\", which can lead to " + high.get()
                        + ", but nothing after it leads above " + low.get() + ".",
                "Ask after it what is asked after the other, or put the answers in order."));
    }

    private static Stream<Problem> withSigns(int question, Tree tree) {
        return tree.graph().edges(question).stream()
                .filter(edge -> edge.answer().sign().isPresent())
                .map(edge -> Problem.error(
                        CODE,
                        edge.answer().sign().at(),
                        "An answer that tells a sign is no preference and no topic.",
                        "Take out \"kind\", or ask the sign in a question of its own."));
    }

    /** Reports a topic whose words show an order: answers "Yes" and "No", or a question of how much, how long or how bad. */
    private static Stream<Problem> ordered(Question question) {
        var labels = question.answers().stream()
                .map(answer -> answer.label().value())
                .toList();
        boolean isYesOrNo = labels.stream().anyMatch(AnswerWords::saysYes)
                && labels.stream().anyMatch(AnswerWords::saysNo);
        if (!isYesOrNo && !AnswerWords.asksAmount(question.ask().value())) {
            return Stream.empty();
        }
        return Stream.of(Problem.error(
                CODE,
                question.ask().at(),
                "The answers to \"" + question.id() + "\" are no different matters: "
                        + (isYesOrNo ? "they say yes and no." : "it asks how much, how long or how bad."),
                "Take out \"kind: topic\", and put the answers in order, the least worrying first, or say their order in"
                        + " \"worry\"."));
    }

    private static Stream<Problem> alike(int question, Tree tree) {
        var edges = ofAuthor(question, tree).stream()
                .filter(edge -> tree.floors().certain(edge.to()).isPresent())
                .toList();
        return edges.stream().skip(1).flatMap(edge -> unlike(edges.get(0), edge, tree));
    }

    private static Stream<Problem> unlike(Edge first, Edge other, Tree tree) {
        var floors = tree.floors();
        boolean isSame = floors.of(first.to()).equals(floors.of(other.to()))
                && tree.ceilings().of(first.to()).equals(tree.ceilings().of(other.to()));
        return isSame
                ? Stream.empty()
                : Stream.of(Problem.error(
                        CODE,
                        other.place(),
                        "\"" + other.answer().name() + "\" can end in other care than \""
                                + first.answer().name() + "\", so this is no matter of preference.",
                        "Take out \"kind: preference\" and put the answers in order; or set \"kind: topic\" if they"
                                + " name different matters."));
    }
}
