package aftercare.check.sign;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.format.WordCount;
import aftercare.model.Edition;
import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Sign;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.HashSet;
import java.util.Objects;

/**
 * Reports a signs question that asks too much at once: a reader who denies twenty things with one tap has read none of them.
 * Checks the source language only, because a translation cannot ask less. A question of a set is reported once.
 */
public final class SignsQuestionLengthCheck implements ContentCheck {
    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        var source = index.editions().get(0);
        var told = new HashSet<Location>();
        for (var check : source.selfChecks()) {
            for (var question : check.questions()) {
                if (question.kind() == QuestionKind.SIGNS
                        && told.add(question.id().at())) {
                    measure(question, source, found);
                }
            }
        }
    }

    private static void measure(Question question, Edition edition, ProblemCollector found) {
        int signs = question.signs().size();
        int words = words(question, edition);
        if (signs > Question.MOST_SIGNS || words > Question.MOST_WORDS_OF_SIGNS) {
            found.warning(
                    "AC363",
                    question.id().at(),
                    "The question \"" + question.id() + "\" asks " + signs + " signs in " + words + " words; "
                            + Question.MOST_SIGNS + " signs and " + Question.MOST_WORDS_OF_SIGNS
                            + " words are the most.",
                    "Make two questions of it, or shorten the texts of the signs in signs.yaml.");
        }
    }

    /** The number of words of its signs; a sign that is not in {@code signs.yaml} counts as none. */
    public static int words(Question question, Edition edition) {
        return question.signs().stream()
                .map(sign -> edition.signs().get(sign.value()))
                .filter(Objects::nonNull)
                .map(Sign::text)
                .mapToInt(text -> WordCount.of(text.value()))
                .sum();
    }
}
