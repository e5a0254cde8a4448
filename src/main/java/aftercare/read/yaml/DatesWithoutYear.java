package aftercare.read.yaml;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days whose year was left out: {@code 11-29}, {@code 29.11.}, {@code May 5}. */
final class DatesWithoutYear {
    private static final Pattern NUMBERS = Pattern.compile("-{0,2}([0-9]{1,2})[-./]([0-9]{1,2})\\.?");
    /** A leap year that stands in for the one that is not known. Copied for what has happened, it is told as still to come. */
    private static final int SAMPLE = 2028;

    private DatesWithoutYear() {}

    /** The day, in a sample year; month before day where both are possible. */
    static Optional<LocalDate> of(String text) {
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return DatesInWords.day(text, SAMPLE);
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return Stream.of(DatesInWords.date(SAMPLE, first, second), DatesInWords.date(SAMPLE, second, first))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
