package aftercare.model;

import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A reference that backs a claim; kept once in {@code sources.yaml} and cited by id.
 *
 * @param by authors or publisher
 * @param year empty when the source gives none
 * @param url the official address
 * @param seenAt where a copy was read; may be empty
 * @param checked the day it was last read
 * @param checkedAt where that day is written
 * @param read {@code full}, {@code abstract}, {@code copy} or {@code not-read}
 * @param stillValid why an old source is still used; may be empty
 * @param formerly ids of sources that it took the place of
 */
public record Source(
        Text id,
        Text title,
        Text by,
        OptionalInt year,
        Text url,
        Text seenAt,
        LocalDate checked,
        Location checkedAt,
        Text read,
        Text stillValid,
        List<Text> formerly) {
    /** Copies the list. */
    public Source {
        formerly = List.copyOf(formerly);
    }
}
