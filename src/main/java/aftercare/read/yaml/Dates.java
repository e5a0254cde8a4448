package aftercare.read.yaml;

import aftercare.problem.ProblemCollector;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates such as 2026-11-22, and suggests one for dates written otherwise. */
final class Dates {
    private static final Pattern GOOD = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+([0-9]{4})");

    private Dates() {}

    static Optional<LocalDate> of(Setting setting, YamlNode.Scalar written, ProblemCollector problems) {
        var text = written.text();
        var good = GOOD.matcher(text);
        if (!good.matches()) {
            report(setting, written, "\"" + text + "\" is not a date.", problems);
            return Optional.empty();
        }
        var date = date(good.group(1), good.group(2), good.group(3));
        if (date.isEmpty()) {
            report(setting, written, text + " is not a day in the calendar.", problems);
        }
        return date;
    }

    private static void report(Setting setting, YamlNode.Scalar written, String message, ProblemCollector problems) {
        var hint = meant(written.text())
                .map(date -> "Did you mean " + date + "?")
                .orElse("Write year-month-day:  " + setting.line("2026-11-22"));
        problems.error("AC118", written.at(), message, hint);
    }

    private static Optional<LocalDate> meant(String text) {
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        var last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        var dayFirst = date(last.group(3), last.group(2), last.group(1));
        var monthFirst = date(last.group(3), last.group(1), last.group(2));
        // 3/4/2026 is one day in London and another in New York, so nothing is suggested.
        boolean clear = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return clear ? dayFirst.or(() -> monthFirst) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
