package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.prose.AnswerWords;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * T3: the floor of "I am not sure" is not below the floor of any other answer of its question, unless it leads to a question
 * that asks every sign of this one again. An answer of a choice that says so in words of its own is held to the same.
 */
final class UnsureRule implements Rule {
    private static final String CODE = "T3";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "“I am not sure” is never treated more lightly than any other answer to the same question.";
    }

    @Override
    public String nothing(Tree tree) {
        boolean hasUnsure =
                tree.graph().edges().stream().anyMatch(edge -> edge.answer().isUnsure());
        return hasUnsure ? "" : "no question offers “I am not sure”";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return tree.questions()
                .boxed()
                .flatMap(question -> tree.graph().edges(question).stream())
                .filter(edge -> edge.answer().isUnsure() || saysSo(edge.answer()))
                .filter(edge -> !asksAgain(edge, tree))
                .flatMap(unsure -> broken(unsure, tree));
    }

    private static boolean saysSo(Answer answer) {
        return answer.sign().isEmpty() && AnswerWords.saysUnsure(answer.label().value());
    }

    private static Location place(Edge unsure) {
        return unsure.answer().isUnsure()
                ? unsure.place()
                : unsure.answer().label().at();
    }

    private static boolean asksAgain(Edge unsure, Tree tree) {
        var signs = ids(tree.graph().question(unsure.from()));
        return !signs.isEmpty()
                && tree.graph().isQuestion(unsure.to())
                && ids(tree.graph().question(unsure.to())).containsAll(signs);
    }

    private static Set<String> ids(Question question) {
        return question.signs().stream().map(Text::value).collect(Collectors.toSet());
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
                place(unsure),
                "\"" + unsure.answer().name() + "\" can end at " + floor.words() + ", though \""
                        + rival.edge.answer().name() + "\" never ends below " + rival.floor.words() + ": "
                        + tree.lowest(unsure).words() + ".",
                Suggestion.floorAt(rival.floor, tree));
    }

    /** Another answer of the question, and its floor. */
    private record Rival(Edge edge, Floor floor) {
        static Stream<Rival> of(Edge edge, Tree tree) {
            return tree.floors().certain(edge.to()).map(floor -> new Rival(edge, floor)).stream();
        }
    }
}
