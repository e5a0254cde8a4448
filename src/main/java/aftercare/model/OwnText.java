package aftercare.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says of a text that it is the clinic's own in this copy, so that nobody takes it for one that the editors or a clinician
 * checked.
 *
 * @param isAdded whether the clinic added it; otherwise it stands in the place of a stock one
 * @param changed the day on which the clinic changed it, if it says so
 */
public record OwnText(boolean isAdded, Optional<LocalDate> changed) {}
