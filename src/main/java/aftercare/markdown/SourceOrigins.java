package aftercare.markdown;

import aftercare.model.Text.TextRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records from which place in the source each run of a block's words comes. */
final class SourceOrigins {
    private int[] indexes = new int[8];
    private int[] offsets = new int[8];
    private int count;
    private boolean lineBroken;

    /** Records that the words from this index on come from this offset of the source. */
    void add(int index, int offset) {
        boolean follows = count > 0 && offset - index == offsets[count - 1] - indexes[count - 1];
        if (follows && !lineBroken) {
            return;
        }
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        indexes[count] = index;
        offsets[count++] = offset;
        lineBroken = false;
    }

    void lineBreak() {
        lineBroken = true;
    }

    void clear() {
        count = 0;
        lineBroken = false;
    }

    /**
     * The runs of a part of the words.
     *
     * @param from the index at which the part begins
     * @param length how many characters it has
     * @param offset the part's own place; a first run from there needs no entry
     */
    List<TextRun> runs(int from, int length, int offset, ReadingState reading) {
        if (count == 0 || (count == 1 && indexes[0] <= from && offsets[0] + from - indexes[0] == offset)) {
            return List.of();
        }
        var runs = new ArrayList<TextRun>(count);
        for (int i = 0; i < count; i++) {
            int index = Math.max(indexes[i], from);
            boolean covered = i + 1 < count && indexes[i + 1] <= index;
            if (!covered && index < from + length) {
                var at = reading.at(offsets[i] + index - indexes[i]);
                runs.add(new TextRun(index - from, at.line(), at.column()));
            }
        }
        return runs;
    }
}
