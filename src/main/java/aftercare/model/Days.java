package aftercare.model;

import aftercare.problem.Location;
import java.util.List;

/**
 * {@code ::: days}: how pain goes day by day, drawn as a band that is wider where it hurts more.
 *
 * @param days in order, two at least; no two hold the same day
 * @param at the place of the opening fence
 */
public record Days(List<Day> days, Location at) implements Prose.Block {
    public Days {
        days = List.copyOf(days);
    }

    @Override
    public String component() {
        return "days";
    }

    /** The numbers without the words; a translation must keep them. */
    public List<List<Object>> numbers() {
        return days.stream()
                .map(day -> List.<Object>of(day.first(), day.last(), day.pain(), day.isMarked()))
                .toList();
    }

    /**
     * One or several days of a chart.
     *
     * @param first the first day; 0 is the day it began
     * @param last the last day; the first again for a single day
     * @param pain 0 to 10
     * @param mark what to ask oneself at the end of these days; empty for most
     */
    public record Day(int first, int last, int pain, Prose.Passage words, Prose.Passage mark) {
        public boolean isMarked() {
            return !mark.isEmpty();
        }
    }
}
