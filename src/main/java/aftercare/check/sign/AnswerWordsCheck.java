package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.prose.AnswerWords;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reports an answer {@code yes} that says "No", or an answer {@code no} that says "Yes". Its author leads it, and writes its
 * scenarios, by the id; readers go by the words.
 */
public final class AnswerWordsCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        for (var edition : index.editions()) {
            // Self-checks that include the same set share its questions.
            var seen = new HashSet<Text>();
            edition.selfChecks().stream()
                    .flatMap(check -> check.questions().stream())
                    .filter(question -> question.kind().isChoice() && seen.add(question.id()))
                    .filter(question -> !isToldAsSwapped(question))
                    .flatMap(question ->
                            question.answers().stream().filter(answer -> !isToldAsTheSame(answer, question)))
                    .filter(answer -> !answer.label().isBorrowed())
                    .filter(answer -> is("yes", AnswerWords::saysNo, answer) || is("no", AnswerWords::saysYes, answer))
                    .forEach(answer -> report(answer, found));
        }
    }

    private static boolean is(String id, Predicate<String> says, Answer answer) {
        return answer.id().value().equals(id) && says.test(answer.label().value());
    }

    /** Whether rule T1 tells that another answer says the same. */
    private static boolean isToldAsTheSame(Answer answer, Question question) {
        return question.answers().stream()
                        .filter(other -> letters(other).equals(letters(answer)))
                        .count()
                > 1;
    }

    private static String letters(Answer answer) {
        return answer.label().value().toLowerCase(Locale.ROOT).replaceAll("[\\s.\\p{Z}]+", "");
    }

    /** Whether the answers of a translation are told as swapped when it is read. */
    private static boolean isToldAsSwapped(Question question) {
        var answers = question.answers();
        return answers.stream()
                        .anyMatch(answer -> !answer.label()
                                .at()
                                .file()
                                .equals(answer.id().at().file()))
                && answers.stream().anyMatch(answer -> is("yes", AnswerWords::saysNo, answer))
                && answers.stream().noneMatch(answer -> is("no", AnswerWords::saysNo, answer));
    }

    private static void report(Answer answer, ProblemCollector found) {
        found.error(
                "AC389",
                answer.label().at(),
                "The answer \"" + answer.id() + "\" says the opposite: \"" + answer.label() + "\".",
                "Give it words that fit, or another id. Look at where it leads, too.");
    }
}
