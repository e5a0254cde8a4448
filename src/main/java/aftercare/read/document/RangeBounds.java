package aftercare.read.document;

import aftercare.model.Question.Answer;
import aftercare.model.Question.Quantity;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks the bounds of a range: each is above the one before, and the last answer has none. So no number is left out, and none
 * belongs to two answers.
 */
record RangeBounds(Quantity quantity, ProblemCollector problems) {

    void check(Text question, List<Answer> answers) {
        if (quantity.least().compareTo(quantity.most()) >= 0) {
            problem(
                    question.at(),
                    "\"min\" is not below \"max\".",
                    "Give the smallest and the largest number that can be meant.");
            return;
        }
        var before = quantity.least();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            boolean isLast = i == answers.size() - 1;
            if (answer.below().isEmpty() != isLast) {
                problem(
                        answer.id().at(),
                        isLast
                                ? "The last answer of a range has no \"below\": it takes all that is left."
                                : "This answer has no \"below\", so nobody knows where it ends.",
                        isLast ? "Remove its \"below\"." : "Add the first number that is too large for it:  below: …");
            }
            if (answer.below().isPresent()) {
                before = checked(answer, answer.below().get(), before);
            }
        }
    }

    private BigDecimal checked(Answer answer, BigDecimal bound, BigDecimal before) {
        if (bound.compareTo(before) <= 0 || bound.compareTo(quantity.most()) > 0) {
            problem(
                    answer.id().at(),
                    "\"below: " + bound.toPlainString() + "\" should be above " + before.toPlainString()
                            + " and at most " + quantity.most().toPlainString() + ".",
                    "Let the bounds rise from answer to answer, between \"min\" and \"max\".");
        } else if (bound.stripTrailingZeros().scale() > (quantity.hasTenths() ? 1 : 0)) {
            problem(
                    answer.id().at(),
                    "\"below: " + bound.toPlainString() + "\" is finer than " + quantity.unit() + " are asked.",
                    quantity.hasTenths() ? "Write it in tenths, such as 37.5." : "Write a whole number.");
        }
        return bound.max(before);
    }

    private void problem(Location at, String message, String hint) {
        problems.error("AC171", at, message, hint);
    }
}
