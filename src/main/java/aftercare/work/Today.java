package aftercare.work;

import java.time.LocalDate;
import java.time.Year;

/**
 * The day that a site is made for. It tells how other days stand to it, and notes for which days it would have told the same. So what
 * was made of nothing else need not be made again until the last of them has passed. Safe for threads.
 */
public final class Today {
    private final LocalDate day;
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;

    private Today(LocalDate day) {
        this.day = day;
    }

    /** A day that was asked for nothing yet. */
    public static Today of(LocalDate day) {
        return new Today(day);
    }

    /**
     * Days in a row.
     *
     * @param first the first of them
     * @param last the last of them, which may be the first
     */
    public record Span(LocalDate first, LocalDate last) {}

    /** Whether today is later than a day. */
    public boolean isAfter(LocalDate date) {
        boolean isAfter = day.isAfter(date);
        if (isAfter) {
            note(date.plusDays(1), LocalDate.MAX);
        } else {
            note(LocalDate.MIN, date);
        }
        return isAfter;
    }

    /** Whether today is earlier than a day. */
    public boolean isBefore(LocalDate date) {
        boolean isBefore = day.isBefore(date);
        if (isBefore) {
            note(LocalDate.MIN, date.minusDays(1));
        } else {
            note(date, LocalDate.MAX);
        }
        return isBefore;
    }

    /** Whether today is in a later year. */
    public boolean isAfterYear(long year) {
        int known = (int) Math.max(Year.MIN_VALUE, Math.min(year, Year.MAX_VALUE));
        return isAfter(LocalDate.of(known, 12, 31));
    }

    /** Whether today is one of some days. If so, what was made for them is as good as made for today. */
    public boolean isIn(Span days) {
        boolean isIn = !day.isBefore(days.first) && !day.isAfter(days.last);
        if (isIn) {
            note(days.first, days.last);
        }
        return isIn;
    }

    /** The day itself, to be shown. What shows it is made for this day alone. */
    public LocalDate shown() {
        note(day, day);
        return day;
    }

    /** The days for which all that was told until now is the same. */
    public synchronized Span span() {
        return new Span(first, last);
    }

    private synchronized void note(LocalDate from, LocalDate until) {
        first = from.isAfter(first) ? from : first;
        last = until.isBefore(last) ? until : last;
    }

    /** The day itself, as {@link #shown}. */
    @Override
    public String toString() {
        return shown().toString();
    }
}
