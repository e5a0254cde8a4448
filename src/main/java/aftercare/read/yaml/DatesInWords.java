package aftercare.read.yaml;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads dates in words of English, French, German and Spanish: {@code 22 November 2026}, {@code 1er mars 2026}. */
final class DatesInWords {
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th|er|[.º°])?";
    private static final String NAME = "(\\p{L}{3,10})\\.?";
    private static final String DAY_OF_MONTH =
            "(?:" + DAY + "[ -]+(?:of +|de +)?" + NAME + "|" + NAME + "[ -]+" + DAY + ")";
    private static final Pattern WORDS = Pattern.compile(DAY_OF_MONTH + "(?:,? +(?:de +)?|-)([0-9]{4})");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY_OF_MONTH);
    private static final Pattern MONTH = Pattern.compile(NAME + ",?[ -]+(?:de +)?([0-9]{4})");

    /** The names of each month, without accents. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "janvier", "januar", "enero"),
            List.of("february", "fevrier", "februar", "febrero"),
            List.of("march", "mars", "marz", "maerz", "mrz", "marzo"),
            List.of("april", "avril", "abril"),
            List.of("may", "mai", "mayo"),
            List.of("june", "juin", "juni", "junio"),
            List.of("july", "juillet", "juli", "julio"),
            List.of("august", "aout", "agosto"),
            List.of("september", "septembre", "septiembre"),
            List.of("october", "octobre", "oktober", "octubre"),
            List.of("november", "novembre", "noviembre"),
            List.of("december", "decembre", "dezember", "diciembre"));

    private DatesInWords() {}

    /** The day that a text names; empty if it names none. */
    static Optional<LocalDate> day(String text) {
        var words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(words.group(1) == null ? words.group(4) : words.group(1));
        return number(words.group(2) == null ? words.group(3) : words.group(2))
                .flatMap(month -> date(Integer.parseInt(words.group(5)), month, day));
    }

    /** The month that a text names without a day: {@code Nov 2026}. */
    static Optional<YearMonth> month(String text) {
        var words = MONTH.matcher(text);
        return words.matches()
                ? number(words.group(1)).map(month -> YearMonth.of(Integer.parseInt(words.group(2)), month))
                : Optional.empty();
    }

    /** The day that a text names without a year, in a year: {@code 5 May}, {@code May 5}. */
    static Optional<LocalDate> day(String text, int year) {
        var words = DAY_ALONE.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(words.group(1) == null ? words.group(4) : words.group(1));
        return number(words.group(2) == null ? words.group(3) : words.group(2))
                .flatMap(month -> date(year, month, day));
    }

    /** The number of a month by its name or the beginning of it; empty if two begin so. */
    private static Optional<Integer> number(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var found = IntStream.rangeClosed(1, MONTHS.size())
                .filter(month -> MONTHS.get(month - 1).stream().anyMatch(known -> known.startsWith(plain)))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Empty for what is no day of the calendar. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
