package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.problem.ProblemCollector;

/** Reports a next review that is not after the last one, or more than three years after it. */
public final class ReviewDatesCheck implements TextCheck, EditorialCheck {
    private static final String CODE = "AC315";
    private static final int MOST_MONTHS = 36;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        text.review().ifPresent(review -> check(review, found));
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        index.selfChecks().forEach(check -> check.review().ifPresent(review -> check(review, found)));
    }

    private static void check(Review review, ProblemCollector found) {
        var latest = review.reviewed().plusMonths(MOST_MONTHS);
        if (!review.due().isAfter(review.reviewed())) {
            found.error(
                    CODE,
                    review.at(),
                    "The next review (" + review.due() + ") is not after the last one (" + review.reviewed() + ").",
                    "Write a later day for review-due: " + review.reviewed().plusYears(1) + ", say.");
        } else if (review.due().isAfter(latest)) {
            found.error(
                    CODE,
                    review.at(),
                    "The next review (" + review.due() + ") is more than " + MOST_MONTHS
                            + " months after the last one (" + review.reviewed() + ").",
                    "Write " + latest + " or an earlier day for review-due.");
        }
    }
}
