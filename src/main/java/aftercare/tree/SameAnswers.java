package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.problem.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Answers of one question that all lead to the same place, or that say the same. */
final class SameAnswers {
    private SameAnswers() {}

    static Stream<Problem> in(Tree tree) {
        return tree.questions()
                .boxed()
                .flatMap(question -> Stream.concat(place(question, tree), labels(question, tree)));
    }

    private static Stream<Problem> place(int number, Tree tree) {
        var edges = tree.graph().edges(number);
        boolean isOne = edges.size() > 1
                && !edges.get(0).leadsNowhere()
                && edges.stream().mapToInt(Edge::to).distinct().count() == 1;
        if (!isOne) {
            return Stream.empty();
        }
        var question = tree.graph().question(number);
        return Stream.of(Problem.error(
                ReachableRule.CODE,
                question.id().at(),
                "All answers to \"" + question.id() + "\" lead to \""
                        + edges.get(0).answer().to() + "\", so it decides nothing.",
                "Lead an answer elsewhere, or take the question out."));
    }

    private static Stream<Problem> labels(int number, Tree tree) {
        var question = tree.graph().question(number);
        var first = new HashMap<String, Answer>();
        return question.answers().stream().flatMap(answer -> same(answer, question, first));
    }

    private static Stream<Problem> same(Answer answer, Question question, Map<String, Answer> first) {
        var other = first.putIfAbsent(folded(answer.label().value()), answer);
        if (other == null) {
            return Stream.empty();
        }
        return Stream.of(Problem.error(
                ReachableRule.CODE,
                answer.label().isEmpty() ? answer.id().at() : answer.label().at(),
                "Two answers to \"" + question.id() + "\" say the same: \"" + answer.label() + "\".",
                "Say in one of them what makes it differ."));
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s.\\p{Z}]+", "");
    }
}
