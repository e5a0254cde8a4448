package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Question;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Problem;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * T2: an answer that says a sign is there leads straight to an outcome at the highest level among the question's signs, or
 * above; a question with signs has such an answer.
 */
final class PresentSignRule implements Rule {
    private static final String CODE = "T2";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return tree.questions().boxed().flatMap(question -> broken(question, tree));
    }

    private static Stream<Problem> broken(int number, Tree tree) {
        var question = tree.graph().question(number);
        var present = tree.graph().edges(number).stream()
                .filter(edge -> edge.answer().present())
                .toList();
        if (question.signs().isEmpty()) {
            return present.stream().map(edge -> withoutSigns(edge, question));
        }
        if (present.isEmpty()) {
            return Stream.of(withoutAnswer(question));
        }
        return present.stream().filter(edge -> !edge.leadsNowhere()).flatMap(edge -> astray(edge, tree));
    }

    private static Problem withoutSigns(Edge edge, Question question) {
        return Problem.error(
                CODE,
                edge.answer().id().at(),
                "This answer says \"present: true\", but the question \"" + question.id() + "\" names no signs.",
                "Take out \"present: true\", or name the signs that the question asks about: \"signs: [...]\".");
    }

    private static Problem withoutAnswer(Question question) {
        var signs = question.signs().stream().map(Text::value).toList();
        return Problem.error(
                CODE,
                question.id().at(),
                "The question \"" + question.id() + "\" asks about " + Listing.of(signs)
                        + ", but none of its answers says that a sign is there.",
                "Add \"present: true\" to the answer that says so.");
    }

    private static Stream<Problem> astray(Edge edge, Tree tree) {
        var highest = highest(tree.graph().question(edge.from()), tree);
        if (tree.graph().isQuestion(edge.to())) {
            return Stream.of(problem(edge, "asks on at \"" + tree.graph().id(edge.to()) + "\"", highest, tree));
        }
        var care = tree.graph().outcome(edge.to()).care();
        return highest.filter(sign -> sign.care().isAbove(care)).stream()
                .map(sign -> problem(edge, "leads below " + sign.care(), highest, tree));
    }

    private static Problem problem(Edge edge, String what, Optional<Sign> highest, Tree tree) {
        var sign = highest.map(s -> " \"" + s.id() + "\" (" + s.care() + ")").orElse("");
        return Problem.error(
                CODE,
                edge.place(),
                "This answer says that a sign" + sign + " is there, but it " + what + ": "
                        + tree.lowest(edge).words() + ".",
                highest.map(s -> Suggestion.outcomeAt(s.care(), tree)).orElse("Lead it straight to an outcome."));
    }

    /** The sign that asks for the most care; empty when none of the ids is known, which is a fault of its own. */
    private static Optional<Sign> highest(Question question, Tree tree) {
        return question.signs().stream()
                .map(id -> tree.signs().get(id.value()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Sign::care, CareLevel::compareTo));
    }
}
