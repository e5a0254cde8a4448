package aftercare.read.yaml;

import aftercare.problem.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the year that was meant where a digit is wrong, missing or one too many: 2026 for 1026, 226 and 20226. */
final class MeantYears {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    /** With these, people say that something never comes. */
    private static final Set<Integer> NEVER = Set.of(2999, 3000, 9999);
    /** Among years that are equally near, the one next to this. */
    private static final int USUAL = 2026;

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9Oo]{3,6}(?![0-9])");
    private static final Pattern PUBLISHED = Pattern.compile("(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])");
    private static final Pattern ZEROS = Pattern.compile("^0+");

    private static final List<String> KNOWN = known(false);
    private static final List<String> KNOWN_OF_PAST = known(true);

    private MeantYears() {}

    private static List<String> known(boolean isPastFirst) {
        return IntStream.range(2000, LAST)
                .boxed()
                .sorted(Comparator.comparing((Integer year) -> isPastFirst && year > USUAL)
                        .thenComparingInt(year -> Math.abs(year - USUAL)))
                .map(String::valueOf)
                .toList();
    }

    /** Whether a day of content can lie in this year. */
    static boolean isLikely(int year) {
        return (year >= FIRST && year <= LAST) || NEVER.contains(year);
    }

    /** The year of publication that a text names: {@code c. 2020}, {@code 2020-05}; the text, mended, if there is none. */
    static String published(String text) {
        var year = PUBLISHED.matcher(text);
        return year.find() ? year.group() : mended(text, true);
    }

    /**
     * A date with the likely year in place of one that cannot be meant; the same text if no year is near.
     *
     * @param isPast whether it is the date of something that has happened
     */
    static String mended(String date, boolean isPast) {
        var digits = DIGITS.matcher(date);
        while (digits.find()) {
            var typed = digits.group().replaceAll("[Oo]", "0");
            if (typed.length() != 4 || !isLikely(Integer.parseInt(typed))) {
                return Nearest.to(ZEROS.matcher(typed).replaceFirst(""), isPast ? KNOWN_OF_PAST : KNOWN)
                        .map(year -> date.substring(0, digits.start()) + year + date.substring(digits.end()))
                        .orElse(date);
            }
            if (!typed.equals(digits.group())) {
                return date.substring(0, digits.start()) + typed + date.substring(digits.end());
            }
        }
        return date;
    }
}
