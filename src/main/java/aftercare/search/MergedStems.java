package aftercare.search;

import aftercare.format.LongJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stems of all rows. It is only noted in which rows each stem is; their sections are combined when they are written, one stem
 * after another. Used by one thread.
 */
final class MergedStems {
    private static final byte[] SPACE = {' '};

    /** The numbers of the rows that have a stem. In the order of the first rows, so that sorting finds much in order. */
    private final Map<String, BitSet> rowsByStem = new LinkedHashMap<>();

    private final List<OfRow> rows = new ArrayList<>();
    private int sections;

    /** What one row has of stem after stem, which must be asked for in order. */
    private static final class OfRow {
        private final WrittenNumbers places;
        private final byte[] distances;
        private final int first;
        private int at;

        /** @param first the number of the row's first section */
        private OfRow(SearchedRow row, int first) {
            this.places = new WrittenNumbers(row.stems().places());
            this.distances = row.stems().further().getBytes(StandardCharsets.ISO_8859_1);
            this.first = first;
        }

        private void addNext(StemPostings all) {
            at = all.addAll(places, distances, at, first);
        }
    }

    /** Adds the next row. */
    void add(SearchedRow row) {
        int number = rows.size();
        for (var stems = new WrittenTexts(row.stems().stems()); !stems.isAtEnd(); ) {
            rowsByStem.computeIfAbsent(stems.next(), key -> new BitSet()).set(number);
        }
        rows.add(new OfRow(row, sections));
        sections += row.sectionCount();
    }

    /** All stems in order. */
    List<String> sorted() {
        var stems = new ArrayList<>(rowsByStem.keySet());
        stems.sort(null);
        return stems;
    }

    /**
     * Writes the sections of each stem, with a space between those of two stems. To be called once.
     *
     * @param sorted all stems in order
     */
    void writeSections(List<String> sorted, LongJson json) {
        var all = new StemPostings();
        int spaces = 0;
        for (var stem : sorted) {
            json.add(SPACE, 0, spaces);
            spaces = 1;
            addRows(Objects.requireNonNull(rowsByStem.remove(stem), stem), all);
            all.write(json);
            all.clear();
        }
        rows.clear();
    }

    private void addRows(BitSet own, StemPostings all) {
        for (int row = own.nextSetBit(0); row >= 0; row = own.nextSetBit(row + 1)) {
            rows.get(row).addNext(all);
        }
    }
}
