package aftercare.search;

import aftercare.format.Fingerprint;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Location;
import aftercare.search.SearchedRow.TextScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads rows of pages, except those that an earlier run has read. Safe for threads.
 *
 * @param home the address from which those of pages are told
 * @param stems makes new stems for each row
 */
record RowReader(PageReader reader, String home, Supplier<Stems> stems, SearchRows rows) {
    /** The digits of a fingerprint in a file's name. */
    static final int FINGERPRINT = 10;

    /**
     * Reads a row.
     *
     * @param first the number of its first page
     */
    SearchedRow read(int first, List<Page> pages) {
        return rows.find(first, pages).orElseGet(() -> readAnew(first, pages));
    }

    private SearchedRow readAnew(int first, List<Page> pages) {
        var open = new OpenRow(home, stems.get(), new TextScripts(first, this::handOver));
        for (var page : pages) {
            reader.of(page).ifPresent(open::add);
        }
        var row = open.row();
        rows.keep(first, pages, row);
        return row;
    }

    private TextScript handOver(int firstPage, String script) {
        var file = file(
                "search-texts-" + reader.edition().language() + "-" + firstPage,
                script.getBytes(StandardCharsets.UTF_8));
        rows.add(file);
        return new TextScript(file.address(), firstPage);
    }

    /**
     * A script whose name holds a fast fingerprint of its bytes. Thousands of guides have many texts, and SHA-256 takes ten
     * times as long.
     */
    static OutputFile file(String name, byte[] bytes) {
        var fingerprint = String.format("%016x", Fingerprint.of(bytes)).substring(0, FINGERPRINT);
        return new OutputFile(address(name, fingerprint), bytes, Location.ofFile("site.yaml"));
    }

    static String address(String name, String fingerprint) {
        return "assets/" + name + "." + fingerprint + ".js";
    }
}
