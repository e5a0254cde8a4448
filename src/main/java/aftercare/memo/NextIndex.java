package aftercare.memo;

import aftercare.memo.Entries.Place;
import java.util.Map;
import java.util.Objects;

/** The index that a run leaves: results that it made or used, and those that were used not long ago. */
final class NextIndex {
    /**
     * The number of runs for which an unused result is kept. A check uses fewer results than a build, so one run is not enough.
     */
    private static final int MOST_UNUSED = 8;

    /** The number of results beyond which unused ones are deleted sooner, those first that were not used for the longest time. */
    private static final int MOST_RESULTS = 500_000;

    private final Index before;
    private final boolean[] used;
    private final Map<Long, Place> kept;
    private final long[] keys;

    /**
     * An index after a run.
     *
     * @param used which lines of the index before the run used
     * @param kept what it made
     */
    NextIndex(Index before, boolean[] used, Map<Long, Place> kept) {
        this.before = before;
        this.used = used;
        this.kept = kept;
        this.keys = kept.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** @param length of the file of results, in bytes */
    Index index(long length) {
        int[] room = room();
        var lines = new Index.KeyedLines(before.size() + keys.length);
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            while (next < keys.length && keys[next] < before.key(i)) {
                addKept(next++, lines);
            }
            boolean isReplaced = next < keys.length && keys[next] == before.key(i);
            int unused = unused(i);
            if (!isReplaced && unused <= MOST_UNUSED && room[unused] > 0) {
                room[unused]--;
                lines.add(before, i, unused);
            }
        }
        while (next < keys.length) {
            addKept(next++, lines);
        }
        return lines.index(before.file(), length);
    }

    private void addKept(int number, Index.KeyedLines lines) {
        lines.add(keys[number], Objects.requireNonNull(kept.get(keys[number])), 0);
    }

    /** For how many runs, with this one, nobody has used the result in a line. */
    private int unused(int line) {
        return used[line] ? 0 : before.unused(line) + 1;
    }

    /** How many results may stay that were not used for a number of runs; all that were used now. */
    private int[] room() {
        var counts = new int[MOST_UNUSED + 1];
        for (int i = 0; i < before.size(); i++) {
            int unused = unused(i);
            if (unused <= MOST_UNUSED) {
                counts[unused]++;
            }
        }
        int left = MOST_RESULTS - keys.length - counts[0];
        for (int unused = 1; unused <= MOST_UNUSED; unused++) {
            counts[unused] = Math.max(0, Math.min(counts[unused], left));
            left -= counts[unused];
        }
        return counts;
    }
}
