package aftercare.search;

import aftercare.search.IndexedPage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For each stem the sections that contain it, and the level at which it counts there: 2 in a title, 1 in a summary, 0
 * elsewhere.
 */
final class Postings {
    private static final int LEVELS = 3;

    private final Stems stems;
    private final TreeMap<String, List<Posting>> byStem = new TreeMap<>();
    private final List<Integer> lengths = new ArrayList<>();

    Postings(Stems stems) {
        this.stems = stems;
    }

    private record Posting(int section, int level) {}

    void add(Section section) {
        int number = lengths.size();
        section.titles().forEach(title -> add(title, number, 2));
        section.summaries().forEach(summary -> add(summary, number, 1));
        int length = 0;
        for (var line : section.lines()) {
            length += add(line, number, 0);
        }
        lengths.add(length);
    }

    /**
     * Adds the stems of a text and returns their number. Of several levels for one stem in one section, the one added
     * first counts, so the highest must be added first.
     */
    private int add(String text, int section, int level) {
        var words = stems.of(text);
        for (var stem : words) {
            var postings = byStem.computeIfAbsent(stem, key -> new ArrayList<>());
            boolean isNew = postings.isEmpty() || postings.get(postings.size() - 1).section < section;
            if (isNew) {
                postings.add(new Posting(section, level));
            }
        }
        return words.size();
    }

    /**
     * All stems, sorted. For each, the number of characters that it shares with the one before, then its other
     * characters.
     */
    String writtenStems() {
        var written = new StringBuilder();
        var before = "";
        for (var stem : byStem.keySet()) {
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

    /**
     * For each stem the numbers of its sections, level by level from the lowest, with a full stop between levels.
     * Each number is written as its distance from the one before.
     */
    String written() {
        return byStem.values().stream().map(Postings::written).collect(Collectors.joining(" "));
    }

    private static String written(List<Posting> postings) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> written(postings, level))
                .collect(Collectors.joining("."))
                .replaceFirst("\\.+$", "");
    }

    private static String written(List<Posting> postings, int level) {
        var written = new StringBuilder();
        int before = -1;
        for (var posting : postings) {
            if (posting.level == level) {
                Numbers.append(posting.section - before - 1, written);
                before = posting.section;
            }
        }
        return written.toString();
    }

    /** The number of words of each section, in tens. */
    String writtenLengths() {
        var written = new StringBuilder();
        lengths.forEach(length -> Numbers.append(length / 10, written));
        return written.toString();
    }
}
