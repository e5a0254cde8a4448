package aftercare.model;

import java.time.LocalDate;

/**
 * The editors' own check of a text against its sources. Says nothing of a clinician; see {@link SignOff}.
 *
 * @param reviewed the day of the last check
 * @param due the day by which the next is owed
 */
public record Review(LocalDate reviewed, LocalDate due) {
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
