package aftercare.search;

import aftercare.format.LongJson;
import java.util.Arrays;

/**
 * The sections that contain a stem, by the level at which it counts there: 2 in a title, 1 in a summary, 0 elsewhere. Used by
 * one thread.
 */
final class StemPostings {
    private static final int LEVELS = 3;
    private static final byte[] LEVEL_ENDS = {'.', '.'};

    private final GrowingNumbers[] sections = new GrowingNumbers[LEVELS];
    private int latest = -1;

    StemPostings() {
        Arrays.setAll(sections, level -> new GrowingNumbers());
    }

    /** Adds a section, unless it was the last one added: the first of several levels in a section counts. */
    void add(int section, int level) {
        if (section > latest) {
            sections[level].add(section);
            latest = section;
        }
    }

    /** Writes which levels have sections, as the bits of a number, and these sections as {@link GrowingNumbers} does. */
    void write(StringBuilder places, StringBuilder distances) {
        int levels = 0;
        for (int level = 0; level < LEVELS; level++) {
            levels |= sections[level].isEmpty() ? 0 : 1 << level;
        }
        Numbers.append(levels, places);
        for (var level : sections) {
            if (!level.isEmpty()) {
                level.write(places, distances);
            }
        }
    }

    /**
     * Adds what was found in later sections.
     *
     * @param distances has the distances of the sections
     * @param at where those of this stem start there
     * @param from the number of the section that is 0 there
     * @return where the distances of this stem end
     */
    int addAll(WrittenNumbers places, byte[] distances, int at, int from) {
        int end = at;
        int level = 0;
        for (int levels = places.next(); levels != 0; levels >>= 1) {
            if ((levels & 1) != 0) {
                end = sections[level].addAll(places, distances, end, from);
            }
            level++;
        }
        return end;
    }

    /** Writes the sections, level by level from the lowest, with a full stop between levels and none at the end. */
    void write(LongJson json) {
        int ends = 0;
        for (var level : sections) {
            if (!level.isEmpty()) {
                json.add(LEVEL_ENDS, 0, ends);
                level.write(json);
                ends = 0;
            }
            ends++;
        }
    }

    /** Takes all sections away. */
    void clear() {
        for (var level : sections) {
            level.clear();
        }
        latest = -1;
    }
}
