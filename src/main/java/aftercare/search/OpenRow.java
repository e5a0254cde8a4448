package aftercare.search;

import aftercare.format.Json;
import aftercare.page.SiteAddresses;

/** A row while its pages are read one by one, so that none stays in memory. Used by one thread. */
final class OpenRow {
    private final String home;
    private final Stems stems;
    private final Postings postings;
    private final TextScripts texts;

    /** The pages so far as the index has them, with commas between them. */
    private final StringBuilder pages = new StringBuilder();

    /**
     * @param home the address from which those of pages are told
     * @param stems new ones
     */
    OpenRow(String home, Stems stems, TextScripts texts) {
        this.home = home;
        this.stems = stems;
        this.postings = new Postings(stems);
        this.texts = texts;
    }

    /** Adds the next page. */
    void add(IndexedPage page) {
        for (var section : page.sections()) {
            postings.add(section);
        }
        write(page);
        texts.add(page);
    }

    /** Writes a page as a result names it, with the anchor and heading of each section. */
    private void write(IndexedPage page) {
        pages.append(pages.isEmpty() ? "[" : ",[")
                .append(Json.quoted(SiteAddresses.relative(home, page.address())))
                .append(',')
                .append(Json.quoted(page.title().value()))
                .append(',')
                .append(page.weight())
                .append(",[");
        var comma = "";
        for (var section : page.sections()) {
            pages.append(comma)
                    .append(Json.quoted(section.writtenAnchor()))
                    .append(',')
                    .append(Json.quoted(section.heading()));
            comma = ",";
        }
        pages.append("]]");
    }

    /** The row; to be asked for once, when it has all its pages. */
    SearchedRow row() {
        return new SearchedRow(
                postings.sectionCount(),
                pages.toString(),
                postings.writtenLengths(),
                postings.found(),
                changedWords(),
                texts.end());
    }

    private String changedWords() {
        var changed = new StringBuilder();
        stems.known().forEach((word, stem) -> {
            if (!word.equals(stem)) {
                changed.append(word).append(' ').append(stem).append(' ');
            }
        });
        return changed.toString();
    }
}
