package aftercare.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The source lines around a place, with a marker below it:
 *
 * <pre>
 *   1 | ---
 *   2 | title: Heat: and cold
 *     |            ^ a second colon starts a new setting here
 *   3 | description: When to use warmth
 * </pre>
 *
 * @param saysWords whether there was room for the words beside the marker
 */
record SourceExcerpt(List<String> lines, boolean saysWords) {

    /**
     * Draws the excerpt.
     *
     * @param source the lines of the file
     * @param line counts from 1, within the file
     * @param column counts code points from 1
     * @param words the message to put beside the marker, if there is room
     */
    static SourceExcerpt of(List<String> source, int line, int column, String words, ScreenStyle screenStyle) {
        var gutter = new Gutter(
                screenStyle, Integer.toString(Math.min(line + 1, source.size())).length());
        var marked = MarkedLine.of(source.get(line - 1), column, gutter.room());
        int needed = TextWidth.width(marked.marker()) + 1 + TextWidth.width(words);
        boolean saysWords = needed <= gutter.room();
        var lines = new ArrayList<String>();
        if (line > 1) {
            lines.add(gutter.line(line - 1, MarkedLine.unmarked(source.get(line - 2), gutter.room())));
        }
        lines.add(gutter.line(line, marked.text()));
        lines.add(gutter.marker(marked.marker(), saysWords ? words : ""));
        if (line < source.size()) {
            lines.add(gutter.line(line + 1, MarkedLine.unmarked(source.get(line), gutter.room())));
        }
        return new SourceExcerpt(lines, saysWords);
    }

    /**
     * The line numbers on the left.
     *
     * @param digits of the highest number
     */
    private record Gutter(ScreenStyle screenStyle, int digits) {

        /** The width left for text, in cells. */
        int room() {
            return screenStyle.width() - digits - "   | ".length();
        }

        String line(int number, String text) {
            var numbered = String.format(Locale.ROOT, "  %" + digits + "d |", number);
            return screenStyle.style().quiet(numbered) + (text.isEmpty() ? "" : " " + text);
        }

        String marker(String marker, String words) {
            var empty = screenStyle.style().quiet("  " + " ".repeat(digits) + " |");
            return empty + " " + screenStyle.style().strong(marker) + (words.isEmpty() ? "" : " " + words);
        }
    }
}
