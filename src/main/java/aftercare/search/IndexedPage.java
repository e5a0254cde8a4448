package aftercare.search;

import aftercare.model.Text;
import java.util.List;
import java.util.Locale;

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
        /** The anchor as the index holds it; empty if the browser can make it from the heading, as for most. */
        String writtenAnchor() {
            return anchor.equals(dashed(heading.toLowerCase(Locale.ROOT))) ? "" : anchor;
        }

        /** The letters and digits of ASCII, with a dash for whatever stands between. Without patterns, which take longer. */
        private static String dashed(String words) {
            var dashed = new StringBuilder(words.length());
            boolean isBetween = false;
            for (int i = 0; i < words.length(); i++) {
                char letter = words.charAt(i);
                if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                    dashed.append(isBetween && !dashed.isEmpty() ? "-" : "").append(letter);
                    isBetween = false;
                } else {
                    isBetween = true;
                }
            }
            return dashed.toString();
        }

        Section {
            titles = List.copyOf(titles);
            summaries = List.copyOf(summaries);
            lines = List.copyOf(lines);
        }
    }
}
