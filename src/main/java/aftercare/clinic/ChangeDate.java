package aftercare.clinic;

import aftercare.clinic.OverrideFile.Mark;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.work.Today;
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
        var day = day(changed.get());
        if (day.isEmpty()) {
            problem(changed.get().at(), "\"" + changed.get().value() + "\" is not a date.");
        }
        return day;
    }

    /** The problem that a page was changed on a day that is still to come. */
    static Optional<Problem> toCome(OverrideFile override, Today today) {
        return override.changed()
                .filter(changed -> day(changed).filter(today::isBefore).isPresent())
                .map(changed -> Problem.error(
                        "AC630",
                        changed.at(),
                        "The day of a change, " + changed.value() + ", is still to come: today is " + today + ".",
                        "Write the day on which it was done. If today is another day, set this machine's clock."));
    }

    private static Optional<LocalDate> day(Mark typed) {
        try {
            return Optional.of(LocalDate.parse(typed.value()));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    private void problem(Location at, String message) {
        problems.add(Problem.error("AC630", at, message, HINT));
    }
}
