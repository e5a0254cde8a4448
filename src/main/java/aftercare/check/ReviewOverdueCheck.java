package aftercare.check;

import aftercare.model.Review;

/** A page that readers can open is past the day of its next review. */
final class ReviewOverdueCheck implements ContentCheck {
    @Override
    public void check(Names names, Findings found) {
        names.texts().stream()
                .filter(names::hasPage)
                .filter(text -> text.retired().isEmpty())
                .forEach(text -> text.review().ifPresent(review -> check(review, names, found)));
        names.selfChecks().forEach(check -> check.review().ifPresent(review -> check(review, names, found)));
    }

    private static void check(Review review, Names names, Findings found) {
        // A day that cannot be is told as such.
        if (review.isOverdue(names.today()) && review.due().isAfter(review.reviewed())) {
            found.warning(
                    "AC317",
                    review.at(),
                    "The review of this page was due on " + review.due() + ".",
                    "Check the text against its sources, then write today's date for reviewed and a new one for review-due.");
        }
    }
}
