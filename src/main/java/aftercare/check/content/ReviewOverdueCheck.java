package aftercare.check.content;

import aftercare.model.Review;
import aftercare.problem.ProblemCollector;

/** A page that readers can open is past the day of its next review. */
public final class ReviewOverdueCheck implements EditorialCheck {
    private static final String CODE = "AC317";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex names, ProblemCollector found) {
        names.texts().stream()
                .filter(names::hasPage)
                .filter(text -> text.retired().isEmpty())
                .forEach(text -> text.review().ifPresent(review -> check(review, names, found)));
        names.selfChecks().forEach(check -> check.review().ifPresent(review -> check(review, names, found)));
    }

    private static void check(Review review, ContentIndex names, ProblemCollector found) {
        // A day that cannot be is told as such.
        if (review.isOverdue(names.today()) && review.due().isAfter(review.reviewed())) {
            found.warning(
                    CODE,
                    review.at(),
                    "The review of this page was due on " + review.due() + ".",
                    "Check the text against its sources, then write today's date for reviewed and a new one for review-due.");
        }
    }
}
