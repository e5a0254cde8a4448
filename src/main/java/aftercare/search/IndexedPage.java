package aftercare.search;

import aftercare.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page that search can find.
 *
 * @param address below the site's folder
 * @param weight in hundredths; a page for few readers weighs less, and comes after others that match as well
 * @param sections in order; the first is what stands above the first heading
 */
record IndexedPage(String address, Text title, int weight, List<Section> sections) {
    IndexedPage {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a page that a result leads to.
     *
     * @param anchor the id of its place in the page
     * @param heading empty for the first section
     * @param titles the words that count most: its headings
     * @param summaries words that count more than others
     * @param lines its paragraphs, list items and cells, which a result may show
     */
    record Section(String anchor, String heading, List<String> titles, List<String> summaries, List<String> lines) {
        private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
        private static final Pattern DASH_AT_END = Pattern.compile("^-|-$");

        /** The anchor as the index holds it; empty if the browser can make it from the heading, as for most. */
        String writtenAnchor() {
            var dashed = NO_LETTERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
            var usual = DASH_AT_END.matcher(dashed).replaceAll("");
            return anchor.equals(usual) ? "" : anchor;
        }

        Section {
            titles = List.copyOf(titles);
            summaries = List.copyOf(summaries);
            lines = List.copyOf(lines);
        }
    }
}
