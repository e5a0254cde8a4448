package aftercare.markdown;

import aftercare.markdown.parse.Survey;
import aftercare.problem.Location;
import java.util.Arrays;

/** Converts an offset in a text to a line and column of its file, counted in code points. */
final class Places {
    private final MarkdownText text;
    private final Survey survey;
    private final int[] lineStarts;
    // Places are asked for one after another, so each is counted from the last; a line may be very long.
    private int lastLine = -1;
    private int lastOffset;
    private int lastBefore;

    Places(MarkdownText text) {
        this.text = text;
        this.survey = new Survey(text.text());
        this.lineStarts = survey.lineStarts();
    }

    /** What is known of the text. */
    Survey survey() {
        return survey;
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
}
