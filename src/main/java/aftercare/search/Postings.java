package aftercare.search;

import aftercare.search.IndexedPage.Section;
import aftercare.search.SearchedRow.FoundStems;
import java.util.HashMap;
import java.util.List;
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

    private final Stems stems;
    private final Folding folding = new Folding();

    /** One for all texts: to make one takes long. */
    private final Folding.FoldedWords words = this::add;

    private final StringBuilder lengths = new StringBuilder();
    private int next;

    /** The level at which the words of a text count. */
    private int level;

    /** The number of words that count. */
    private int count;

    Postings(Stems stems) {
        this.stems = stems;
    }

    /** Adds a section's words. The highest level is added first, because the first of several levels in a section counts. */
    void add(Section section) {
        addAll(section.titles(), IN_TITLE);
        addAll(section.summaries(), IN_SUMMARY);
        int before = count;
        addAll(section.lines(), IN_LINE);
        Numbers.append((count - before) / 10, lengths);
        next++;
    }

    private void addAll(List<String> texts, int atLevel) {
        level = atLevel;
        for (var text : texts) {
            folding.each(text, words);
        }
    }

    private void add(char[] letters, int length, int hash) {
        var known = byWord.find(letters, length, hash);
        var postings = known == null ? met(new String(letters, 0, length)) : known;
        if (postings != LITTLE) {
            postings.add(next, level);
            count++;
        }
    }

    /** The postings of a word that is met for the first time. */
    private StemPostings met(String word) {
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
