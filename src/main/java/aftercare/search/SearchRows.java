package aftercare.search;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * Receives the scripts with the texts of results, one at a time, and finds what an earlier run read of a row.
 * Called by several threads.
 */
public interface SearchRows {

    /**
     * What an earlier run read of a row, if its scripts are still in place.
     *
     * @param first the number of the row's first page among those that search finds
     */
    Optional<SearchedRow> find(int first, List<Page> pages);

    /** Receives a script with texts of a row that is being read. */
    void add(OutputFile texts);

    /** Receives what was read of a row, after the scripts with its texts. */
    void keep(int first, List<Page> pages, SearchedRow row);
}
