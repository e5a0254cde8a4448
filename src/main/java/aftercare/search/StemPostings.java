package aftercare.search;

import aftercare.search.SearchedRow.FoundStem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * Adds what was found in later sections.
     *
     * @param from the number of the section that is 0 there
     */
    void addAll(FoundStem later, int from) {
        later.levels().forEach(found -> sections[found.level()].addAll(found, from));
    }

    FoundStem found(String stem) {
        return new FoundStem(
                stem,
                IntStream.range(0, LEVELS)
                        .mapToObj(level -> sections[level].found(level))
                        .flatMap(Optional::stream)
                        .toList());
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
