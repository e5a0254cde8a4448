package aftercare.search;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * Where the scripts with the texts of results go, a row of pages at a time, and where what an earlier run read of a row is
 * found. Called by several threads.
 */
public interface SearchRows {

    /**
     * What an earlier run read of a row, if the scripts with its texts are where they belong.
     *
     * @param first the number of the row's first page among those that search finds
     */
    Optional<SearchedRow> find(int first, List<Page> pages);

    /** Takes what was read of a row, and the scripts with its texts, which are kept nowhere else. */
    void add(int first, List<Page> pages, SearchedRow row, List<OutputFile> texts);
}
