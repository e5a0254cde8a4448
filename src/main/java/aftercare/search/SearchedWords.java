package aftercare.search;

import aftercare.page.Page;
import aftercare.search.SearchedRow.TextScript;
import aftercare.work.Once;
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

    private final MergedStems stems = new MergedStems();
    private final StringBuilder lengths = new StringBuilder();
    private final Map<String, String> stemsByWord = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<TextScript> texts = new ArrayList<>();

    private SearchedWords() {}

    /** The rows of pages. */
    static List<Once<SearchedRow>> rows(List<Page> pages, RowReader reader) {
        return IntStream.iterate(0, first -> first < pages.size(), first -> first + PAGES_TOGETHER)
                .mapToObj(first -> new Once<>(() -> reader.read(first, row(pages, first))))
                .toList();
    }

    private static List<Page> row(List<Page> pages, int first) {
        return pages.subList(first, Math.min(pages.size(), first + PAGES_TOGETHER));
    }

    /** Combines the words of all rows, and takes each, so that not all are in memory to the end. */
    static SearchedWords of(List<Once<SearchedRow>> rows) {
        var words = new SearchedWords();
        rows.forEach(row -> words.add(row.take()));
        return words;
    }

    private void add(SearchedRow row) {
        stems.add(row);
        lengths.append(row.lengths());
        for (var changed = new WrittenTexts(row.changed()); !changed.isAtEnd(); ) {
            stemsByWord.put(changed.next(), changed.next());
        }
        pages.add(row.pages());
        texts.addAll(row.texts());
    }

    /** The sections in which each stem is found. */
    MergedStems stems() {
        return stems;
    }

    /** The number of words of each section, in tens. */
    String lengths() {
        return lengths.toString();
    }

    /** The stem of each word that differs from its stem. */
    Map<String, String> stemsByWord() {
        return Collections.unmodifiableMap(stemsByWord);
    }

    /** The pages as the index has them, some with commas between them. */
    List<String> pages() {
        return Collections.unmodifiableList(pages);
    }

    List<TextScript> texts() {
        return Collections.unmodifiableList(texts);
    }
}
