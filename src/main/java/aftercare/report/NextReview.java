package aftercare.report;

import aftercare.format.Counted;
import aftercare.model.ContentPath;
import aftercare.model.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The next review of a text, in the future, today or overdue. */
public record NextReview(ContentPath path, String title, Review review, String state, LocalDate today) {

    public boolean isOverdue() {
        return review.isOverdue(today);
    }

    /** {@code in 12 days}, {@code today}, {@code 3 days ago}. */
    public String when() {
        long days = ChronoUnit.DAYS.between(today, review.due());
        if (days == 0) {
            return "today";
        }
        var count = Counted.of(Math.abs(days), "day");
        return days > 0 ? "in " + count : count + " ago";
    }
}
