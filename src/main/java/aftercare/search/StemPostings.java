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

    /** Adds a section, unless it was added last: of several levels in one section the first counts. */
    void add(int section, int level) {
        if (section > latest) {
            sections[level].add(section);
            latest = section;
        }
    }

    /** Adds what was found in later sections. */
    void addAll(StemPostings later) {
        for (int level = 0; level < LEVELS; level++) {
            sections[level].addAll(later.sections[level]);
        }
        latest = later.latest;
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
