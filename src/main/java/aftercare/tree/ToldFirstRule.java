package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.Question.QuestionKind;
import aftercare.problem.Problem;
import java.util.stream.Stream;

/**
 * T11: an answer that leads to an outcome at urgent or above is one of three: a sign of a signs question, a range that names
 * its sign, or "I am not sure". Other answers may lead there only if the reader has reported a red flag on every path to them.
 * So readers always report what is urgent in the words of a sign, which cannot be misread as their opposite.
 */
final class ToldFirstRule implements Rule {
    private static final String CODE = "T11";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "What leads to “urgent” or above is a sign in its own words, or “I am not sure”, or comes after a red flag.";
    }

    @Override
    public String nothing(Tree tree) {
        boolean leads = tree.graph().edges().stream().anyMatch(edge -> leadsToUrgent(edge, tree));
        return leads ? "" : "nothing leads to urgent or above";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        var untold = Ways.avoiding(
                step -> false, tree::tellsRedFlag, tree.graph(), tree.graph().start());
        return tree.graph().edges().stream()
                .filter(edge -> leadsToUrgent(edge, tree))
                .filter(edge -> !isSign(edge, tree) && !edge.answer().isUnsure())
                .filter(edge -> untold.reaches(edge.from()) || !tree.ways().reaches(edge.from()))
                .map(edge -> problem(edge, tree));
    }

    private static boolean leadsToUrgent(Edge edge, Tree tree) {
        return !edge.leadsNowhere()
                && !tree.graph().isQuestion(edge.to())
                && !CareLevel.URGENT.isAbove(tree.graph().outcome(edge.to()).care());
    }

    private static boolean isSign(Edge edge, Tree tree) {
        var kind = tree.graph().question(edge.from()).kind();
        return edge.answer().sign().isPresent() && (kind == QuestionKind.SIGNS || kind == QuestionKind.RANGE);
    }

    private static Problem problem(Edge edge, Tree tree) {
        return Problem.error(
                CODE,
                edge.place(),
                "\"" + edge.answer().name() + "\" leads to "
                        + tree.graph().outcome(edge.to()).care()
                        + ", but tells no sign, so its words may say anything: "
                        + tree.lowest(edge).words() + ".",
                "Make it a sign of signs.yaml, with \"only-in\" where it belongs to this self-check alone, and ask it"
                        + " in a signs question.");
    }
}
