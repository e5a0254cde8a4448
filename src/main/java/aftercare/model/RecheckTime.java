package aftercare.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When to check again, as authors write it: {@code 24 hours}, {@code 3 days}.
 *
 * @param unit {@code hours} or {@code days}
 */
public record RecheckTime(int count, String unit) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}) (hour|day)s?");
    private static final int HOURS_OF_A_DAY = 24;

    /** Reads a time; empty when the text is not one. */
    public static Optional<RecheckTime> of(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new RecheckTime(Integer.parseInt(found.group(1)), found.group(2) + "s"))
                : Optional.empty();
    }

    public int hours() {
        return unit.equals("days") ? count * HOURS_OF_A_DAY : count;
    }
}
