package aftercare.check.content;

import aftercare.model.Review;
import aftercare.problem.ProblemCollector;

/** Reports a published page whose review is overdue. */
public final class ReviewOverdueCheck implements EditorialCheck {
    private static final String CODE = "AC317";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(ContentIndex index, ProblemCollector found) {
        index.texts().forEach(text -> {
            if (text.review().isPresent() && text.retired().isEmpty() && index.hasPage(text)) {
                check(text.review().get(), index, found);
            }
        });
        index.selfChecks().stream()
                .filter(index::hasPage)
                .filter(check -> check.availability().retired().isEmpty())
                .forEach(check -> check.review().ifPresent(review -> check(review, index, found)));
    }

    private static void check(Review review, ContentIndex index, ProblemCollector found) {
        // Impossible dates are reported by ReviewDatesCheck.
        if (review.isOverdue(index.today()) && review.due().isAfter(review.reviewed())) {
            found.warning(
                    CODE,
                    review.at(),
                    "The review of this page was due on " + review.due() + ".",
                    "Check the text against its sources, then write today's date for reviewed and a new one for review-due.");
        }
    }
}
