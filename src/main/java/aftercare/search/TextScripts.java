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

    /** Enough characters for most pages. */
    private static final int USUAL_PAGE = 10_000;

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
        int whole = all.stream().mapToInt(String::length).sum();
        int enough = whole > SMALL_SITE ? ENOUGH : SMALL_SITE;
        var texts = new TextScripts();
        int start = 0;
        int size = 0;
        for (int i = 0; i < all.size(); i++) {
            size += all.get(i).length();
            if (size > enough || i == all.size() - 1) {
                texts.add(first + start, all.subList(start, i + 1));
                start = i + 1;
                size = 0;
            }
        }
        return texts;
    }

    private void add(int firstPage, List<String> pages) {
        firstPages.add(firstPage);
        scripts.add("aftercareTexts(" + firstPage + ",[\n" + String.join(",\n", pages) + "]);\n");
    }

    /** A list of sections, each of which is a list of lines. They are most of an index, so no part is written for itself. */
    private static String page(IndexedPage page) {
        var written = new StringBuilder(USUAL_PAGE).append('[');
        var comma = "";
        for (var section : page.sections()) {
            add(section, written.append(comma));
            comma = ",";
        }
        return written.append(']').toString();
    }

    private static void add(Section section, StringBuilder written) {
        var before = "[\"";
        for (var line : section.lines()) {
            written.append(before).append(Json.escaped(line)).append('"');
            before = ",\"";
        }
        written.append(section.lines().isEmpty() ? "[]" : "]");
    }

    List<String> scripts() {
        return scripts;
    }

    /** The number of the first page in each script. */
    List<Integer> firstPages() {
        return firstPages;
    }
}
