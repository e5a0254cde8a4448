package aftercare.search;

import aftercare.format.Json;
import aftercare.search.IndexedPage.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the texts that results show into scripts of some kilobytes, so that the browser loads only those that it
 * needs.
 */
final class TextScripts {
    /** The size of a script in characters; its last page may exceed it. */
    private static final int ENOUGH = 60_000;

    /**
     * Up to this size, in characters, a site has one script. Results come from all over a small site, and one script loads
     * faster than several.
     */
    private static final int SMALL_SITE = 240_000;

    private final List<String> scripts = new ArrayList<>();
    private final List<Integer> firstPages = new ArrayList<>();

    private TextScripts() {}

    /**
     * The scripts of a row of pages.
     *
     * @param first the number of its first page
     */
    static TextScripts of(int first, List<IndexedPage> pages) {
        var all = pages.stream().map(TextScripts::page).toList();
        int whole = all.stream().mapToInt(page -> page.toString().length()).sum();
        int enough = whole > SMALL_SITE ? ENOUGH : SMALL_SITE;
        var texts = new TextScripts();
        var written = new ArrayList<Json>();
        int size = 0;
        for (int i = 0; i < all.size(); i++) {
            written.add(all.get(i));
            size += all.get(i).toString().length();
            if (size > enough || i == all.size() - 1) {
                texts.add(first + i + 1 - written.size(), written);
                written.clear();
                size = 0;
            }
        }
        return texts;
    }

    private void add(int firstPage, List<Json> pages) {
        firstPages.add(firstPage);
        scripts.add("aftercareTexts(" + firstPage + "," + Json.lines(pages) + ");\n");
    }

    private static Json page(IndexedPage page) {
        return Json.list(page.sections().stream().map(TextScripts::section).toList());
    }

    private static Json section(Section section) {
        return Json.list(section.lines().stream().map(Json::of).toList());
    }

    List<String> scripts() {
        return scripts;
    }

    /** The number of the first page in each script. */
    List<Integer> firstPages() {
        return firstPages;
    }
}
