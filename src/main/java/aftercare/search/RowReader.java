package aftercare.search;

import aftercare.format.Fingerprint;
import aftercare.format.Json;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.search.SearchedRow.TextScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        var found = pages.stream().flatMap(page -> reader.of(page).stream()).toList();
        var scripts = TextScripts.of(first, found);
        var texts = new ArrayList<OutputFile>();
        var places = new ArrayList<TextScript>();
        for (int i = 0; i < scripts.scripts().size(); i++) {
            var file = file(scripts.firstPages().get(i), scripts.scripts().get(i));
            texts.add(file);
            places.add(new TextScript(file.address(), scripts.firstPages().get(i)));
        }
        var row = row(found, places);
        rows.add(first, pages, row, texts);
        return row;
    }

    private SearchedRow row(List<IndexedPage> found, List<TextScript> texts) {
        var own = stems.get();
        var postings = new Postings();
        found.forEach(page -> page.sections().forEach(section -> postings.add(section, own)));
        var pages = found.stream().map(this::written).collect(Collectors.joining(","));
        return new SearchedRow(
                postings.sectionCount(), pages, postings.writtenLengths(), postings.found(), changed(own), texts);
    }

    private static String changed(Stems stems) {
        var changed = new StringBuilder();
        stems.known().forEach((word, stem) -> {
            if (!word.equals(stem)) {
                changed.append(word).append(' ').append(stem).append(' ');
            }
        });
        return changed.toString();
    }

    /** A page as a result names it, with the anchor and heading of each section. */
    private String written(IndexedPage page) {
        var sections = new ArrayList<Json>();
        for (var section : page.sections()) {
            sections.add(Json.of(section.writtenAnchor()));
            sections.add(Json.of(section.heading()));
        }
        return Json.list(List.of(
                        Json.of(SiteAddresses.relative(home, page.address())),
                        Json.of(page.title().value()),
                        Json.of(page.weight()),
                        Json.list(sections)))
                .toString();
    }

    private OutputFile file(int firstPage, String script) {
        return file(
                "search-texts-" + reader.edition().language() + "-" + firstPage,
                script.getBytes(StandardCharsets.UTF_8));
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
