package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.problem.Problem;
import aftercare.prose.AnswerWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return tree.questions().boxed().flatMap(question -> switch (tree.graph()
                .question(question)
                .kind()) {
            case SIGNS -> signs(question, tree);
            case RANGE, CHOICE -> order(inOrder(question, tree), tree);
            case PREFERENCE -> Stream.concat(withSigns(question, tree), alike(question, tree));
            case TOPIC ->
                Stream.concat(withSigns(question, tree), ordered(tree.graph().question(question)));
        });
    }

    private static Stream<Problem> signs(int question, Tree tree) {
        var edges = tree.graph().edges(question);
        return edges.stream()
                .filter(edge -> edge.answer().isNone())
                .flatMap(none -> edges.stream()
                        .filter(edge -> edge.answer().sign().isPresent())
                        .flatMap(edge -> falling(none, edge, tree)));
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
    private static Stream<Problem> order(List<Edge> edges, Tree tree) {
        return IntStream.range(1, edges.size()).boxed().flatMap(i -> {
            var before = edges.subList(0, i);
            var highest = before.stream()
                    .filter(edge -> tree.floors().certain(edge.to()).isPresent())
                    .max(Comparator.comparing(
                            edge -> tree.floors().certain(edge.to()).orElseThrow()));
            var widest = before.stream()
                    .filter(edge -> tree.graph().isQuestion(edge.to()))
                    .filter(edge -> tree.ceilings().of(edge.to()).isPresent())
                    .min(Comparator.comparing(
                            edge -> tree.ceilings().of(edge.to()).orElseThrow()));
            return Stream.concat(
                    highest.stream().flatMap(edge -> falling(edge, edges.get(i), tree)),
                    widest.stream().flatMap(edge -> lower(edge, edges.get(i), tree)));
        });
    }

    private static Stream<Problem> falling(Edge before, Edge after, Tree tree) {
        return tree.floors().certain(before.to()).stream()
                .flatMap(floor -> tree
                        .floors()
                        .of(after.to())
                        .filter(lower -> lower.isBelow(floor))
                        .map(lower -> falling(before, floor, after, lower, tree))
                        .stream());
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

    private static Stream<Problem> lower(Edge before, Edge after, Tree tree) {
        if (!tree.graph().isQuestion(after.to()) || tree.floors().isUncertain(after.to())) {
            return Stream.empty();
        }
        return tree.ceilings().of(before.to()).stream()
                .flatMap(high -> tree.ceilings().of(after.to()).stream()
                        .filter(high::isAbove)
                        .map(low -> Problem.error(
                                CODE,
                                after.place(),
                                "\"" + after.answer().name() + "\" is more worrying than \""
                                        + before.answer().name() + "\", which can lead to " + high
                                        + ", but nothing after it leads above " + low + ".",
                                "Ask after it what is asked after the other, or put the answers in order.")));
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
