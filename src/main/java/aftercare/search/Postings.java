package aftercare.search;

import aftercare.search.IndexedPage.Section;
import aftercare.search.SearchedRow.FoundStems;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** For each stem the sections that contain it, and the level at which it counts there. Used by one thread. */
final class Postings {
    private static final int IN_TITLE = 2;
    private static final int IN_SUMMARY = 1;
    private static final int IN_LINE = 0;

    /** Stands for words that do not count. */
    private static final StemPostings LITTLE = new StemPostings();

    private final Map<String, StemPostings> byStem = new HashMap<>();

    /** The postings of each word's stem, so that a word is looked up once. */
    private final MetWords byWord = new MetWords();

    private final StringBuilder lengths = new StringBuilder();
    private int next;

    /** The number of words that count. */
    private int count;

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
        int before = count;
        Folding.each(text, (letters, length, hash) -> {
            var known = byWord.find(letters, length, hash);
            var postings = known == null ? met(new String(letters, 0, length), stems) : known;
            if (postings != LITTLE) {
                postings.add(next, level);
                count++;
            }
        });
        return count - before;
    }

    /** The postings of a word that is met for the first time. */
    private StemPostings met(String word, Stems stems) {
        var stem = stems.ofWord(word);
        var postings = stem.isEmpty() ? LITTLE : byStem.computeIfAbsent(stem, key -> new StemPostings());
        byWord.add(word, postings);
        return postings;
    }

    int sectionCount() {
        return next;
    }

    /** All stems, with their sections. */
    FoundStems found() {
        var stems = new StringBuilder();
        var places = new StringBuilder();
        var further = new StringBuilder();
        new TreeMap<>(byStem).forEach((stem, postings) -> {
            stems.append(stem).append(' ');
            postings.write(places, further);
        });
        return new FoundStems(stems.toString(), places.toString(), further.toString());
    }

    /** The number of words of each section, in tens. */
    String writtenLengths() {
        return lengths.toString();
    }
}
