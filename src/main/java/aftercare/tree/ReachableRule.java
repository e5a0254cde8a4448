package aftercare.tree;

import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import java.util.stream.Stream;

/**
 * T1: every answer leads to a step, every step can be reached from the start, no path comes back to a question, and the answers
 * of a question differ in where they lead and in what they say.
 */
final class ReachableRule implements Rule {
    static final String CODE = "T1";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Every answer leads on, every question and outcome can be reached, nothing goes round in a circle, and no two"
                + " answers of a question say the same.";
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return Stream.of(start(tree), missing(tree), unreached(tree), loops(tree), SameAnswers.in(tree))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> start(Tree tree) {
        if (tree.graph().start() != Graph.NOWHERE) {
            return Stream.empty();
        }
        var start = tree.check().start();
        var questions = tree.questions().mapToObj(tree.graph()::id).toList();
        return Stream.of(Problem.error(
                CODE,
                start.at(),
                "The self-check starts at \"" + start + "\", and there is no question with this id.",
                Nearest.hint(
                        start.value(),
                        questions,
                        "Write the id of the first question, in this file or in an included set.")));
    }

    private static Stream<Problem> missing(Tree tree) {
        return tree.graph().edges().stream().filter(Edge::leadsNowhere).map(edge -> missing(edge, tree));
    }

    private static Problem missing(Edge edge, Tree tree) {
        var to = edge.answer().to();
        return Problem.error(
                CODE,
                to.at(),
                "This answer leads to \"" + to
                        + "\", and there is no question or outcome with this id. Readers would be lost after "
                        + Path.turnsInWords(tree.turnsTo(edge)) + ".",
                Nearest.hint(
                        to.value(),
                        tree.graph().ids(),
                        "Write the id of a question or an outcome of this self-check."));
    }

    private static Stream<Problem> unreached(Tree tree) {
        return Unreached.in(tree).stream().map(step -> unreached(step, tree));
    }

    private static Problem unreached(Unreached unreached, Tree tree) {
        var step = tree.graph().step(unreached.first());
        var kind = tree.graph().isQuestion(unreached.first()) ? "question" : "outcome";
        var behind = unreached.behind().isEmpty() ? "" : ", nor " + ListedIds.of(unreached.behind()) + " behind it";
        return Problem.error(
                CODE,
                step.id().at(),
                "No path through \"" + tree.name() + "\" reaches the " + kind + " \"" + step.id() + "\"" + behind + ".",
                "Let an answer lead to it, or take it out.");
    }

    private static Stream<Problem> loops(Tree tree) {
        return tree.order().closing().stream().map(edge -> loop(edge, tree));
    }

    private static Problem loop(Edge closing, Tree tree) {
        var turns = Ways.from(tree.graph(), closing.to()).to(closing.from());
        turns.add(tree.graph().turn(closing));
        return Problem.error(
                CODE,
                closing.answer().to().at(),
                "This answer closes a loop: " + new Path(turns, tree.graph().step(closing.to())).words() + " again.",
                "Lead it to a question that cannot have been asked yet, or to an outcome.");
    }
}
