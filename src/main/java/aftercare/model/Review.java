package aftercare.model;

import aftercare.problem.Location;
import aftercare.work.Today;
import java.time.LocalDate;

/**
 * The editors' own check of a text against its sources. Says nothing of a clinician; see {@link SignOff}.
 *
 * @param reviewed the day of the last check
 * @param due the day by which the next check is due
 * @param at the place of {@code review-due}
 * @param reviewedAt the place of {@code reviewed}
 */
public record Review(LocalDate reviewed, LocalDate due, Location at, Location reviewedAt) {
    /** A review whose dates stand in one place. */
    public Review(LocalDate reviewed, LocalDate due, Location at) {
        this(reviewed, due, at, at);
    }

    /** How many days after its due date a text should no longer be relied on at all. */
    public static final int DAYS_OF_GRACE = 90;

    /** The last day on which a text may be read with a mere reminder of its missing check. */
    public LocalDate trustedUntil() {
        return due.plusDays(DAYS_OF_GRACE);
    }

    /** Whether the text should no longer be relied on. */
    public boolean isLongOverdue(Today today) {
        return today.isAfter(trustedUntil());
    }

    /** Whether the next check should have been done before a day. */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due);
    }

    /** Whether it should have been done by now. */
    public boolean isOverdue(Today today) {
        return today.isAfter(due);
    }
}
