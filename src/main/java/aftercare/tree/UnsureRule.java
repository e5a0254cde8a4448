package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.prose.AnswerWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        // Most answers share their words: "No", "I am not sure".
        var known = new HashMap<String, Boolean>();
        return tree.graph().edges().stream()
                .filter(edge -> edge.answer().isUnsure() || saysSo(edge.answer(), known))
                .filter(edge -> !asksAgain(edge, tree))
                .flatMap(unsure -> broken(unsure, tree).stream());
    }

    /** @param known labels, and whether they say that somebody is not sure */
    private static boolean saysSo(Answer answer, Map<String, Boolean> known) {
        return answer.sign().isEmpty() && known.computeIfAbsent(answer.label().value(), AnswerWords::saysUnsure);
    }

    private static Location place(Edge unsure) {
        return unsure.answer().isUnsure()
                ? unsure.place()
                : unsure.answer().label().at();
    }

    private static boolean asksAgain(Edge unsure, Tree tree) {
        if (!tree.graph().isQuestion(unsure.to())) {
            return false;
        }
        var signs = ids(tree.graph().question(unsure.from()));
        return !signs.isEmpty() && ids(tree.graph().question(unsure.to())).containsAll(signs);
    }

    private static Set<String> ids(Question question) {
        return question.signs().stream().map(Text::value).collect(Collectors.toSet());
    }

    private static Optional<Problem> broken(Edge unsure, Tree tree) {
        var floor = tree.floors().of(unsure.to());
        var rival = Rival.of(unsure, tree);
        return floor.isPresent() && rival != null && floor.get().isBelow(rival.floor)
                ? Optional.of(problem(unsure, floor.get(), rival, tree))
                : Optional.empty();
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

    /** The answer of a question whose floor is the highest, and its floor. */
    private record Rival(Edge edge, Floor floor) {
        /** The first such answer beside another; null where no floor is certain. */
        static @Nullable Rival of(Edge unsure, Tree tree) {
            Rival highest = null;
            for (Edge edge : tree.graph().edges(unsure.from())) {
                var floor = tree.floors().certain(edge.to());
                if (floor.isPresent() && (highest == null || highest.floor.isBelow(floor.get()))) {
                    highest = new Rival(edge, floor.get());
                }
            }
            return highest;
        }
    }
}
