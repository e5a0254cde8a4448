package aftercare.search;

import java.util.List;

/** All stems as an index has them. */
final class IndexedStems {
    private IndexedStems() {}

    /** For each of sorted stems the number of characters that it shares with the one before, and its other characters. */
    static String written(List<String> sorted) {
        var stems = new StringBuilder();
        var before = "";
        for (var stem : sorted) {
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
}
