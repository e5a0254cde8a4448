package aftercare.search;

import java.util.List;

/**
 * The part of the index about a row of consecutive pages, in a form that a memo can keep.
 *
 * @param pages the pages, in order
 * @param lengths the number of words of each section, in tens, as {@link Numbers} writes it
 * @param stems the stems, sorted, with the sections that contain them; the row's first section is 0
 * @param changed the words that differ from their stems
 * @param texts the scripts with the texts, in order
 */
public record SearchedRow(
        List<FoundPage> pages,
        String lengths,
        List<FoundStem> stems,
        List<ChangedWord> changed,
        List<TextScript> texts) {
    public SearchedRow {
        pages = List.copyOf(pages);
        stems = List.copyOf(stems);
        changed = List.copyOf(changed);
        texts = List.copyOf(texts);
    }

    /**
     * A page as a result names it.
     *
     * @param address below the site's folder
     * @param weight in hundredths
     * @param sections the anchor and heading of each section
     */
    public record FoundPage(String address, String title, int weight, List<String> sections) {
        public FoundPage {
            sections = List.copyOf(sections);
        }

        int sectionCount() {
            return sections.size() / 2;
        }
    }

    /** A stem, and the sections that contain it, for each level that has any. */
    public record FoundStem(String stem, List<FoundSections> levels) {
        public FoundStem {
            levels = List.copyOf(levels);
        }
    }

    /**
     * The sections that contain a stem at one level.
     *
     * @param further the distances of the sections after the first, as {@link Numbers} writes them
     */
    public record FoundSections(int level, int first, int last, String further) {}

    /** A word whose stem differs from it, and that stem. */
    public record ChangedWord(String word, String stem) {}

    /**
     * A script with texts.
     *
     * @param address below the site's folder
     * @param firstPage the number of its first page among all pages of the index
     */
    public record TextScript(String address, int firstPage) {}

    int sectionCount() {
        return pages.stream().mapToInt(FoundPage::sectionCount).sum();
    }
}
