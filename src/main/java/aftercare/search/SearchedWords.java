package aftercare.search;

import aftercare.page.Page;
import aftercare.search.SearchedRow.ChangedWord;
import aftercare.search.SearchedRow.FoundPage;
import aftercare.search.SearchedRow.TextScript;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of all pages, combined from rows of some hundred pages. Used by one thread. */
final class SearchedWords {
    /**
     * The number of pages in a row: enough that most words were met before, and few enough that little is read again after an
     * edit.
     */
    private static final int PAGES_TOGETHER = 256;

    /** The number of rows in memory at a time. */
    private static final int ROWS_TOGETHER = 32;

    private final Postings postings = new Postings();
    private final Map<String, String> stemsByWord = new HashMap<>();
    private final List<FoundPage> pages = new ArrayList<>();
    private final List<TextScript> texts = new ArrayList<>();

    private SearchedWords() {}

    /** Reads the words of pages, rows in parallel. */
    static SearchedWords of(List<Page> pages, RowReader reader) {
        var words = new SearchedWords();
        int enough = PAGES_TOGETHER * ROWS_TOGETHER;
        for (int i = 0; i < pages.size(); i += enough) {
            int first = i;
            var some = pages.subList(first, Math.min(pages.size(), first + enough));
            var firsts = IntStream.iterate(0, row -> row < some.size(), row -> row + PAGES_TOGETHER)
                    .boxed()
                    .toList();
            AllHands.map(firsts, row -> reader.read(first + row, row(some, row)))
                    .forEach(words::add);
        }
        return words;
    }

    private static List<Page> row(List<Page> pages, int first) {
        return pages.subList(first, Math.min(pages.size(), first + PAGES_TOGETHER));
    }

    private void add(SearchedRow row) {
        postings.addAll(row);
        row.changed().forEach(this::add);
        pages.addAll(row.pages());
        texts.addAll(row.texts());
    }

    private void add(ChangedWord word) {
        stemsByWord.put(word.word(), word.stem());
    }

    /** The sections in which each stem is found. */
    Postings postings() {
        return postings;
    }

    /** The stem of each word that differs from its stem. */
    Map<String, String> stemsByWord() {
        return Collections.unmodifiableMap(stemsByWord);
    }

    List<FoundPage> pages() {
        return Collections.unmodifiableList(pages);
    }

    List<TextScript> texts() {
        return Collections.unmodifiableList(texts);
    }
}
