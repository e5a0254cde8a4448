package aftercare.read.yaml;

import aftercare.format.AsciiDigits;
import aftercare.problem.ProblemCollector;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates such as 2026-11-22, and suggests what was meant by dates written otherwise. */
final class Dates {
    private static final Pattern GOOD = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+([0-9]{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{1,2}[-./ ][0-9]{1,2}[-./ ])([0-9]{2})");
    private static final Pattern WITHOUT_HYPHENS = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final int LONGEST = 40;

    /** The settings whose day lies ahead, most often; that of any other has been. */
    private static final Set<String> TO_COME = Set.of("review-due", "publish-from", "expires");

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
        } else if (!MeantYears.isLikely(date.get().getYear())) {
            report(setting, written, "The year of " + text + " cannot be right.", problems);
            return Optional.empty();
        }
        return date;
    }

    private static void report(Setting setting, YamlNode.Scalar written, String message, ProblemCollector problems) {
        var meant = meant(written.text(), !TO_COME.contains(setting.name()));
        var hint = switch (meant.size()) {
            case 0 ->
                incomplete(setting, written.text()).orElse("Write year-month-day:  " + setting.line("2026-11-22"));
            case 1 ->
                written.text().equals(plain(written.text()))
                        ? "Did you mean " + meant.get(0) + "?"
                        : "Some of its characters are others that look alike, or cannot be seen. Write:  "
                                + setting.line(meant.get(0).toString());
            default ->
                "Write " + meant.get(0) + " for " + spoken(meant.get(0)) + ", or " + meant.get(1) + " for "
                        + spoken(meant.get(1)) + ".";
        };
        problems.error("AC118", written.at(), message, hint);
    }

    /** What to write for a day without its year, or a month without its day. */
    private static Optional<String> incomplete(Setting setting, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(text);
        return DatesWithoutYear.of(plain)
                .map(day -> "Write the year, too, as in:  " + setting.line(day.toString()))
                .or(() -> DatesInWords.month(plain)
                        .map(month -> "Write the day, too, as in:  "
                                + setting.line(month.atDay(1).toString())));
    }

    private static String spoken(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + date.getYear();
    }

    /** The possible days: 3/4/2026 is one day in London and another in New York. */
    private static List<LocalDate> meant(String text, boolean isPast) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        return meantBy(MeantYears.mended(plain(text), isPast));
    }

    /** With digits, hyphens and blanks in place of characters that look like them, and without those that nobody sees. */
    private static String plain(String text) {
        return AsciiDigits.of(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Dates::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static int plain(int c) {
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 ? '-' : c;
    }

    private static List<LocalDate> meantBy(String text) {
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            var yearFirst = text.matches("[2-9][0-9]-.*") ? meantBy("20" + text) : List.<LocalDate>of();
            return Stream.concat(yearFirst.stream(), meantBy(shortYear.group(1) + "20" + shortYear.group(2)).stream())
                    .distinct()
                    .toList();
        }
        var alone = WITHOUT_HYPHENS.matcher(text);
        if (alone.matches()) {
            return date(alone.group(1), alone.group(2), alone.group(3)).stream().toList();
        }
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3))
                    .or(() -> lastOfMonth(first.group(1), first.group(2), first.group(3)))
                    .stream()
                    .toList();
        }
        var last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return Stream.of(
                            date(last.group(3), last.group(2), last.group(1)),
                            date(last.group(3), last.group(1), last.group(2)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        return DatesInWords.day(text).stream().toList();
    }

    /** The last day of a month that is too short for this one: 30 February. */
    private static Optional<LocalDate> lastOfMonth(String year, String month, String day) {
        return Integer.parseInt(day) <= 31
                ? date(year, month, "1").map(first -> first.with(TemporalAdjusters.lastDayOfMonth()))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        return DatesInWords.date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
