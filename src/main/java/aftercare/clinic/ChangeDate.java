package aftercare.clinic;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the day on which a clinic changed a page; the page shows it to readers. */
record ChangeDate(List<Problem> problems) {
    private static final String HINT = "Write the day of the change into the settings:  changed: 2026-11-22";

    /** @param isRequired whether it is an error if a page does not name the day */
    Optional<LocalDate> of(OverrideFile override, boolean isRequired) {
        var changed = override.changed();
        if (changed.isEmpty()) {
            if (isRequired) {
                problem(
                        override.file().at(),
                        "This guide does not say when you changed it, which its page tells readers.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(changed.get().value()));
        } catch (DateTimeException invalid) {
            problem(changed.get().at(), "\"" + changed.get().value() + "\" is not a date.");
            return Optional.empty();
        }
    }

    private void problem(Location at, String message) {
        problems.add(Problem.error("AC630", at, message, HINT));
    }
}
