package aftercare.search;

import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The words of all pages.
 *
 * @param postings where each stem is found
 * @param stemsByWord the stem of each word
 */
record SearchedWords(Postings postings, Map<String, String> stemsByWord) {
    /** How many pages one thread reads with the same stems; enough that most words have been met before. */
    private static final int PAGES_TOGETHER = 256;

    /**
     * Reads the words of pages, some hundred at a time in parallel.
     *
     * @param stems new stems for each thread
     */
    static SearchedWords of(List<IndexedPage> pages, Supplier<Stems> stems) {
        var parts = AllHands.map(rows(pages), row -> row.read(stems.get()));
        var postings = new Postings(0);
        var stemsByWord = new TreeMap<String, String>();
        for (var part : parts) {
            postings.addAll(part.postings);
            stemsByWord.putAll(part.stemsByWord);
        }
        return new SearchedWords(postings, stemsByWord);
    }

    private record RowOfPages(int firstSection, List<IndexedPage> pages) {
        SearchedWords read(Stems stems) {
            var postings = new Postings(firstSection);
            pages.forEach(page -> page.sections().forEach(section -> postings.add(section, stems)));
            return new SearchedWords(postings, stems.known());
        }
    }

    private static List<RowOfPages> rows(List<IndexedPage> pages) {
        var rows = new ArrayList<RowOfPages>();
        int section = 0;
        for (int i = 0; i < pages.size(); i += PAGES_TOGETHER) {
            var some = pages.subList(i, Math.min(pages.size(), i + PAGES_TOGETHER));
            rows.add(new RowOfPages(section, some));
            section += some.stream().mapToInt(page -> page.sections().size()).sum();
        }
        return rows;
    }
}
