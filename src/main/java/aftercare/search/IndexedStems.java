package aftercare.search;

import aftercare.format.LongJson;
import java.util.Map;
import java.util.TreeMap;

/** All stems as an index has them, sorted, and the sections in which each is found. Used by one thread. */
final class IndexedStems {
    private final TreeMap<String, StemPostings> byStem;

    IndexedStems(Map<String, StemPostings> byStem) {
        this.byStem = new TreeMap<>(byStem);
    }

    /** For each stem the number of characters that it shares with the one before, and its other characters. */
    String stems() {
        var stems = new StringBuilder();
        var before = "";
        for (var stem : byStem.keySet()) {
            int shared = shared(before, stem);
            before = stem;
            Numbers.append(shared, stems);
            stems.append(stem, shared, stem.length()).append(' ');
        }
        return stems.toString().stripTrailing();
    }

    private static int shared(String before, String stem) {
        int most = Math.min(Math.min(before.length(), stem.length()), Numbers.LAST);
        int shared = 0;
        while (shared < most && before.charAt(shared) == stem.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** Writes the sections, in the order of the stems, with a space between those of two stems, and lets go what is written. */
    void writeSections(LongJson json) {
        var written = new StringBuilder();
        for (var stem = byStem.pollFirstEntry(); stem != null; stem = byStem.pollFirstEntry()) {
            stem.getValue().write(written);
            json.add(written);
            written.setLength(0);
            written.append(' ');
        }
    }
}
