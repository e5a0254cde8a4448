package aftercare.cli.terminal;

import java.text.Bidi;

/**
 * A source line as a terminal shows it, and the marker that points at a place in it.
 *
 * @param text without tabs and control characters; of a long line, the part around the place
 * @param marker spaces and {@code ^}; for a line with right-to-left letters, which are shown elsewhere than they are
 *     counted, the word itself: {@code at “والبرودة”:}
 */
record MarkedLine(String text, String marker) {
    private static final String CUT = "…";
    private static final int TAB = 4;
    private static final int LONGEST_QUOTE = 30;

    /** The most code points on each side of the place that are looked at. */
    private static final int NEAR = 300;

    /**
     * Marks a place.
     *
     * @param column counts code points from 1; beyond the line's end it means the end
     * @param room the width for text, in cells
     */
    static MarkedLine of(String line, int column, int room) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        int first = line.offsetByCodePoints(at, -Math.min(NEAR, line.codePointCount(0, at)));
        var before = withoutTabs(PrintableText.text(line.substring(first, at)), 0);
        if (first > 0 || TextWidth.width(before) > room * 2 / 3) {
            before = CUT + TextWidth.end(before, room / 3);
        }
        int place = TextWidth.width(before);
        var after = withoutTabs(PrintableText.text(start(line.substring(at), NEAR)), place);
        var text = cut(before + after, room);
        return new MarkedLine(text, isReordered(text) ? quote(after) : " ".repeat(place) + "^");
    }

    /** The beginning of a line above or below the marked one. */
    static String unmarked(String line, int room) {
        return cut(withoutTabs(PrintableText.text(start(line, NEAR)), 0), room);
    }

    private static boolean isReordered(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static String quote(String after) {
        var words = after.strip();
        int blank = words.indexOf(' ');
        return "at “" + cut(blank < 0 ? words : words.substring(0, blank), LONGEST_QUOTE) + "”:";
    }

    private static String start(String text, int points) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length()))));
    }

    private static String cut(String text, int cells) {
        return TextWidth.width(text) <= cells ? text : TextWidth.start(text, cells - 1) + CUT;
    }

    private static String withoutTabs(String text, int startsAt) {
        var parts = text.split("\t", -1);
        var line = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int width = startsAt + TextWidth.width(line.toString());
            line.append(" ".repeat(TAB - width % TAB)).append(parts[i]);
        }
        return line.toString();
    }
}
