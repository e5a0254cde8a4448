package aftercare.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a terminal. */
public final class LineWrap {
    private LineWrap() {}

    /**
     * The text in lines of at most this many cells. A longer word gets a line of its own; the text's own line ends are
     * kept.
     */
    public static List<String> lines(String text, int cells) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> addLines(lines, line, cells));
        return lines;
    }

    private static void addLines(List<String> lines, String text, int cells) {
        var line = new StringBuilder();
        int width = 0;
        // Two spaces between words are kept: they set off a sample.
        for (var word : text.split(" ", -1)) {
            int wordWidth = TextWidth.width(word);
            if (width > 0 && width + 1 + wordWidth > cells) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            if (line.length() > 0 || width > 0) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += wordWidth;
        }
        lines.add(line.toString().stripTrailing());
    }
}
