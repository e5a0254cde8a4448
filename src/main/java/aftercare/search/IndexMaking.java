package aftercare.search;

import aftercare.page.OutputFile;
import aftercare.work.Once;
import java.util.List;
import java.util.function.Function;

/** The making of a language's index: rows of pages are read, by several threads, and then all is combined. */
public final class IndexMaking {
    private final List<Once<SearchedRow>> rows;
    private final Function<SearchedWords, OutputFile> combine;

    IndexMaking(List<Once<SearchedRow>> rows, Function<SearchedWords, OutputFile> combine) {
        this.rows = List.copyOf(rows);
        this.combine = combine;
    }

    /** The steps that read a row each, in any order. */
    public List<Runnable> reading() {
        return rows.stream().<Runnable>map(row -> row::make).toList();
    }

    /** The index, to be asked for once; waits for rows that are being read, and reads those that nobody has read. */
    public OutputFile index() {
        return combine.apply(SearchedWords.of(rows));
    }
}
