package aftercare.search;

import java.util.Arrays;

/**
 * The sections that contain a stem, by the level at which it counts there: 2 in a title, 1 in a summary, 0 elsewhere. Used by
 * one thread.
 */
final class StemPostings {
    private static final int LEVELS = 3;
    private static final String LEVEL_ENDS = ".";

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

    /** Writes the sections of each level as {@link GrowingNumbers} does. */
    void write(StringBuilder places, StringBuilder distances) {
        for (var level : sections) {
            level.write(places, distances);
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
    int addAll(WrittenNumbers places, String distances, int at, int from) {
        int end = at;
        for (var level : sections) {
            end = level.addAll(places, distances, end, from);
        }
        return end;
    }

    /** Writes the sections, level by level from the lowest, with a full stop between levels and none at the end. */
    void write(StringBuilder written) {
        for (int level = 0; level < LEVELS; level++) {
            if (level > 0) {
                written.append(LEVEL_ENDS);
            }
            sections[level].write(written);
        }
        while (written.charAt(written.length() - 1) == LEVEL_ENDS.charAt(0)) {
            written.setLength(written.length() - 1);
        }
    }
}
