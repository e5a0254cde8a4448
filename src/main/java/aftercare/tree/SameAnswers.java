package aftercare.tree;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers of one question that all lead to the same place, or that say the same. */
final class SameAnswers {
    private static final Pattern BLANKS = Pattern.compile("[\\s.\\p{Z}]+");

    private SameAnswers() {}

    static Stream<Problem> in(Tree tree) {
        var found = new ArrayList<Problem>();
        // Most answers share their words: "No", "I am not sure".
        var known = new HashMap<String, String>();
        for (int number = 0; number < tree.graph().questionCount(); number++) {
            if (leadToOnePlace(tree.graph().edges(number))) {
                found.add(place(number, tree));
            }
            labels(tree.graph().question(number), known, found);
        }
        return found.stream();
    }

    private static boolean leadToOnePlace(List<Edge> edges) {
        if (edges.size() <= 1 || edges.get(0).leadsNowhere()) {
            return false;
        }
        for (Edge edge : edges) {
            if (edge.to() != edges.get(0).to()) {
                return false;
            }
        }
        return true;
    }

    private static Problem place(int number, Tree tree) {
        var question = tree.graph().question(number);
        return Problem.error(
                ReachableRule.CODE,
                question.id().at(),
                "All answers to \"" + question.id() + "\" lead to \""
                        + question.answers().get(0).to() + "\", so it decides nothing.",
                "Lead an answer elsewhere, or take the question out.");
    }

    /** @param known words of labels, and what they are compared by */
    private static void labels(Question question, Map<String, String> known, List<Problem> found) {
        var said = new HashSet<String>();
        for (var answer : question.answers()) {
            if (!said.add(known.computeIfAbsent(answer.label().value(), SameAnswers::folded))) {
                found.add(same(answer, question));
            }
        }
    }

    private static Problem same(Answer answer, Question question) {
        return Problem.error(
                ReachableRule.CODE,
                answer.label().isEmpty() ? answer.id().at() : answer.label().at(),
                "Two answers to \"" + question.id() + "\" say the same: \"" + answer.label() + "\".",
                "Say in one of them what makes it differ.");
    }

    private static String folded(String label) {
        return BLANKS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
