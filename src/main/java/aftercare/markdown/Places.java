package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.problem.Location;
import java.util.Arrays;

/** Turns an offset into a text into the line and column of its file, counted in characters as a reader sees them typed. */
final class Places {
    private final MarkdownText text;
    private final int[] lineStarts;
    private boolean hasControl;

    Places(MarkdownText text) {
        this.text = text;
        this.lineStarts = lineStarts(text.text());
    }

    /** Whether the text has an invisible control character. */
    boolean hasControl() {
        return hasControl;
    }

    Location at(int offset) {
        int line = lineOf(offset);
        // Code points, not UTF-16 units: an author who counts sees one character.
        int before = text.text()
                .codePointCount(lineStarts[line], Math.min(offset, text.text().length()));
        return new Location(text.file(), text.firstLine() + line, text.firstColumn() + before);
    }

    /** How many lines the text has. */
    int lines() {
        return lineStarts.length;
    }

    /** The offset at which a line starts, counted from 0. */
    int start(int line) {
        return lineStarts[line];
    }

    /** The offset behind a line, its line end included. */
    int end(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.text().length();
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Looks at every character once: most are plain, and need no more than that. */
    private int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (isLineEnd(c, i, text)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            } else if (HtmlText.isControl(c)) {
                hasControl = true;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c, int i, String text) {
        boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' && !crOfCrLf);
    }
}
