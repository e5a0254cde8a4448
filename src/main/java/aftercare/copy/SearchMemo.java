package aftercare.copy;

import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Location;
import aftercare.publish.Entry;
import aftercare.publish.Sink;
import aftercare.search.SearchRows;
import aftercare.search.SearchedRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands the texts of search to a sink, and remembers what was read from rows of pages. Safe for threads. */
final class SearchMemo implements SearchRows {
    private static final RecordType<KeptRow> TYPE = RecordType.of(KeptRow.class);
    private static final Location SOURCE = Location.ofFile("site.yaml");

    private final PageMemo pages;
    private final Memo memo;
    private final Sink sink;
    private final Set<String> standing = ConcurrentHashMap.newKeySet();

    SearchMemo(PageMemo pages, Memo memo, Sink sink) {
        this.pages = pages;
        this.memo = memo;
        this.sink = sink;
    }

    /**
     * A row of pages in the form in which a memo keeps it.
     *
     * @param texts the checksum and size of each script with texts; {@link KeptPage#UNKNOWN} when nothing was written
     */
    private record KeptRow(SearchedRow row, List<Entry> texts) {}

    @Override
    public Optional<SearchedRow> find(int first, List<Page> row) {
        return pages.key(first, row)
                .flatMap(key -> memo.find(key, TYPE))
                .filter(this::stands)
                .map(KeptRow::row);
    }

    private boolean stands(KeptRow kept) {
        for (int i = 0; i < kept.texts().size(); i++) {
            var address = kept.row().texts().get(i).address();
            if (!sink.keeps(address, kept.texts().get(i), SOURCE)) {
                return false;
            }
            standing.add(address);
        }
        return true;
    }

    @Override
    public void add(OutputFile texts) {
        if (!standing.contains(texts.address())) {
            sink.add(texts);
        }
    }

    @Override
    public void keep(int first, List<Page> row, SearchedRow read) {
        pages.key(first, row).ifPresent(key -> keep(key, read));
    }

    private void keep(long key, SearchedRow read) {
        var written =
                read.texts().stream().map(text -> sink.entry(text.address())).toList();
        var entries =
                written.stream().map(entry -> entry.orElse(KeptPage.UNKNOWN)).toList();
        boolean isWritten = written.stream().allMatch(Optional::isPresent);
        PageMemo.keep(memo, key, new KeptRow(read, entries), TYPE, isWritten);
    }
}
