package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.problem.Location;
import java.util.Arrays;

/** Converts an offset in a text to a line and column of its file, counted in code points. */
final class Places {
    private final MarkdownText text;
    private final char[] letters;
    private final int[] lineStarts;
    private boolean hasControl;
    // Places are asked for one after another, so each is counted from the last; a line may be very long.
    private int lastLine = -1;
    private int lastOffset;
    private int lastBefore;

    Places(MarkdownText text) {
        this.text = text;
        this.letters = text.text().toCharArray();
        this.lineStarts = lineStarts();
    }

    /** The letters of the text, taken out once for all who look through it. Nobody may change them. */
    char[] letters() {
        return letters;
    }

    /** Whether the text has an invisible control character. */
    boolean hasControl() {
        return hasControl;
    }

    Location at(int offset) {
        int line = lineOf(offset);
        int end = Math.min(offset, text.text().length());
        // Code points, not UTF-16 units, because authors count characters.
        int before;
        if (line == lastLine && end >= lastOffset) {
            before = lastBefore + text.text().codePointCount(lastOffset, end);
        } else if (line == lastLine && lastOffset - end < end - lineStarts[line]) {
            before = lastBefore - text.text().codePointCount(end, lastOffset);
        } else {
            before = text.text().codePointCount(lineStarts[line], end);
        }
        lastLine = line;
        lastOffset = end;
        lastBefore = before;
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

    /** The offset after a line, including its line end. */
    int end(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.text().length();
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Finds line starts and control characters in one pass; most characters need only one comparison. */
    private int[] lineStarts() {
        int[] starts = new int[Math.max(16, letters.length / 32)];
        int count = 1;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (isLineEnd(c, i)) {
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

    private boolean isLineEnd(char c, int i) {
        boolean crOfCrLf = c == '\r' && i + 1 < letters.length && letters[i + 1] == '\n';
        return c == '\n' || (c == '\r' && !crOfCrLf);
    }
}
