package aftercare.search;

import aftercare.format.Json;
import aftercare.search.IndexedPage.Section;
import aftercare.search.SearchedRow.TextScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the texts that results show into scripts of some kilobytes, so that the browser loads only those that it
 * needs. A script is handed over as soon as it has all its pages. Used by one thread.
 */
final class TextScripts {
    /** The size of a script in characters; its last page may exceed it. */
    private static final int ENOUGH = 60_000;

    /**
     * Up to this size, in characters, a site has one script. Results come from all over a small site, and one script loads
     * faster than several.
     */
    private static final int SMALL_SITE = 240_000;

    /** What stands between pages. */
    private static final String COMMA = ",\n";

    private final Receiver receiver;
    private final List<TextScript> scripts = new ArrayList<>();

    /** The pages that wait for their script, each with a comma after it. */
    private final StringBuilder waiting = new StringBuilder(ENOUGH + ENOUGH / 4);

    /** The sizes of these, in characters without the comma. */
    private final List<Integer> sizes = new ArrayList<>();

    /** The number of the first of these. */
    private int firstPage;

    /** The size of all pages so far. */
    private int whole;

    /**
     * The scripts of a row of pages.
     *
     * @param first the number of its first page
     */
    TextScripts(int first, Receiver receiver) {
        this.firstPage = first;
        this.receiver = receiver;
    }

    /** Receives scripts. */
    @FunctionalInterface
    interface Receiver {
        /**
         * Receives a script, and tells where it stands.
         *
         * @param firstPage the number of its first page
         */
        TextScript add(int firstPage, String script);
    }

    /** Adds the next page. */
    void add(IndexedPage page) {
        int start = waiting.length();
        write(page);
        int size = waiting.length() - start;
        waiting.append(COMMA);
        sizes.add(size);
        whole += size;
        if (whole > SMALL_SITE) {
            for (int full = fullScript(); full > 0; full = fullScript()) {
                handOver(full);
            }
        }
    }

    /** A list of sections, each of which is a list of lines. They are most of an index, so no part is written for itself. */
    private void write(IndexedPage page) {
        waiting.append('[');
        var comma = "";
        for (var section : page.sections()) {
            waiting.append(comma);
            write(section);
            comma = ",";
        }
        waiting.append(']');
    }

    private void write(Section section) {
        var before = "[\"";
        for (var line : section.lines()) {
            waiting.append(before).append(Json.escaped(line)).append('"');
            before = ",\"";
        }
        waiting.append(section.lines().isEmpty() ? "[]" : "]");
    }

    /** How many of the pages that wait are enough for a script; 0 if all are not. */
    private int fullScript() {
        int size = 0;
        for (int i = 0; i < sizes.size(); i++) {
            size += sizes.get(i);
            if (size > ENOUGH) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Hands over a script of the first pages that wait. */
    private void handOver(int count) {
        var own = sizes.subList(0, count);
        int end = COMMA.length() * count;
        for (int size : own) {
            end += size;
        }
        var pages = waiting.substring(0, end - COMMA.length());
        scripts.add(receiver.add(firstPage, "aftercareTexts(" + firstPage + ",[\n" + pages + "]);\n"));
        waiting.delete(0, end);
        own.clear();
        firstPage += count;
    }

    /** Hands over what is left, and tells where all scripts stand, in order. */
    List<TextScript> end() {
        if (!sizes.isEmpty()) {
            handOver(sizes.size());
        }
        return scripts;
    }
}
