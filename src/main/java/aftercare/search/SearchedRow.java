package aftercare.search;

import java.util.List;

/**
 * The part of the index about a row of consecutive pages. Thousands of pages have hundreds of thousands of stems, so a row is
 * kept as a few long texts, which a memo writes and reads at once.
 *
 * @param sectionCount the number of sections of all its pages
 * @param pages the pages in order, as the index has them, with commas between them
 * @param lengths the number of words of each section, in tens, as {@link Numbers} writes it
 * @param changed the words that differ from their stems, each followed by its stem, and all by spaces
 * @param texts the scripts with the texts, in order
 */
public record SearchedRow(
        int sectionCount, String pages, String lengths, FoundStems stems, String changed, List<TextScript> texts) {
    public SearchedRow {
        texts = List.copyOf(texts);
    }

    /**
     * The stems of a row, with the sections that contain them; the row's first section is 0.
     *
     * @param stems in order, each followed by a space
     * @param places numbers, as {@link GrowingNumbers} writes them for each level of each stem
     * @param further the distances between sections of each level of each stem, one after another
     */
    public record FoundStems(String stems, String places, String further) {}

    /**
     * A script with texts.
     *
     * @param address below the site's folder
     * @param firstPage the number of its first page among all pages of the index
     */
    public record TextScript(String address, int firstPage) {}
}
