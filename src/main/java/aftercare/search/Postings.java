package aftercare.search;

import aftercare.search.IndexedPage.Section;
import aftercare.search.SearchedRow.FoundStem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For each stem the sections that contain it, and the level at which it counts there. Used by one thread. */
final class Postings {
    private static final int IN_TITLE = 2;
    private static final int IN_SUMMARY = 1;
    private static final int IN_LINE = 0;

    private final Map<String, StemPostings> byStem = new HashMap<>();
    private final StringBuilder lengths = new StringBuilder();
    private int next;

    /** Adds a section's words. The highest level is added first, because the first of several levels in a section counts. */
    void add(Section section, Stems stems) {
        section.titles().forEach(title -> add(title, stems, IN_TITLE));
        section.summaries().forEach(summary -> add(summary, stems, IN_SUMMARY));
        int length = 0;
        for (var line : section.lines()) {
            length += add(line, stems, IN_LINE);
        }
        Numbers.append(length / 10, lengths);
        next++;
    }

    /** Adds the stems of a text and returns their number. */
    private int add(String text, Stems stems, int level) {
        var words = stems.of(text);
        for (var stem : words) {
            byStem.computeIfAbsent(stem, key -> new StemPostings()).add(next, level);
        }
        return words.size();
    }

    /** Adds the sections of the next row. */
    void addAll(SearchedRow later) {
        later.stems()
                .forEach(found -> byStem.computeIfAbsent(found.stem(), key -> new StemPostings())
                        .addAll(found, next));
        lengths.append(later.lengths());
        next += later.sectionCount();
    }

    /** All stems, sorted, with their sections. */
    List<FoundStem> found() {
        return new TreeMap<>(byStem)
                .entrySet().stream()
                        .map(stem -> stem.getValue().found(stem.getKey()))
                        .toList();
    }

    /**
     * All stems, sorted. For each, the number of characters that it shares with the one before, then its other
     * characters.
     */
    String writtenStems() {
        var written = new StringBuilder();
        var before = "";
        for (var stem : new TreeMap<>(byStem).keySet()) {
            int shared = 0;
            while (shared < Math.min(Math.min(before.length(), stem.length()), Numbers.LAST)
                    && before.charAt(shared) == stem.charAt(shared)) {
                shared++;
            }
            Numbers.append(shared, written);
            written.append(stem, shared, stem.length()).append(' ');
            before = stem;
        }
        return written.toString().stripTrailing();
    }

    /** The sections of each stem, in the order of the stems. */
    String written() {
        var written = new StringBuilder();
        for (var postings : new TreeMap<>(byStem).values()) {
            postings.write(written);
            written.append(' ');
        }
        return written.toString().stripTrailing();
    }

    /** The number of words of each section, in tens. */
    String writtenLengths() {
        return lengths.toString();
    }
}
