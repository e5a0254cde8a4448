package aftercare.leaflet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the line below each side, the publisher and the title, into the style sheet. The printing neither turns nor joins letters
 * there, so they are written as they are seen.
 */
final class PaperFoot {
    /** What the line takes the place of in the style sheet. */
    private static final String PLACE = "{foot}";

    private static final String BETWEEN = "  ·  ";

    /** The most letters that surely have room in a line. */
    private static final int LONGEST = 90;

    /** The letters of a publisher's name that are always shown. */
    private static final int SHORTEST = 30;

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]*+$");

    private PaperFoot() {}

    /** Takes the line out of the text. A long name or title is cut after a word; the whole one stands on top. */
    static void write(Document leaflet, boolean isRightToLeft) {
        leaflet.select(".foot").forEach(foot -> {
            foot.remove();
            var line = string(line(foot, isRightToLeft));
            leaflet.select("style")
                    .forEach(style -> style.dataNodes()
                            .forEach(data ->
                                    data.setWholeData(data.getWholeData().replace(PLACE, line))));
        });
    }

    private static String line(Element foot, boolean isRightToLeft) {
        var parts = new ArrayList<>(foot.children().eachText());
        int ofName = Math.min(SHORTEST, parts.get(0).length());
        var title = cut(parts.get(1), LONGEST - ofName - BETWEEN.length());
        parts.set(0, cut(parts.get(0), LONGEST - title.length() - BETWEEN.length()));
        parts.set(1, title);
        if (isRightToLeft) {
            Collections.reverse(parts);
        }
        return parts.stream()
                .map(part -> WritingOrder.seen(part, WritingOrder.beginsRightToLeft(part)))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The first words that have room; a part of a word if that is longer. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest);
        return MARKS.matcher(words.substring(0, end < 0 ? longest : end)).replaceFirst("") + "…";
    }

    /** As a string of a style sheet holds it. */
    private static String string(String words) {
        return words.replace("\\", "\\5c ").replace("\"", "\\22 ");
    }
}
