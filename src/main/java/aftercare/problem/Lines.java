package aftercare.problem;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Converts offsets in a text to places in a file, and back. */
public final class Lines {
    private final String file;
    private final String text;
    private final int firstLine;
    private final int[] starts;
    /** The offsets of characters that take two places in a string, such as emoji; columns count them once. */
    private final int[] pairs;

    /** @param firstLine the line of the file on which the text begins; it begins at column 1 */
    public Lines(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.starts = starts(text);
        this.pairs = pairs(text);
    }

    private static int[] pairs(String text) {
        return text.codePointCount(0, text.length()) == text.length()
                ? new int[0]
                : IntStream.range(0, text.length())
                        .filter(i -> Character.isHighSurrogate(text.charAt(i))
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1)))
                        .toArray();
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The place of a character of the text. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Location(file, firstLine + index, 1 + characters(offset) - characters(starts[index]));
    }

    /** The offset of a place; if the line is shorter, the end of the line. */
    public int offset(Location at) {
        int index = Math.min(at.line() - firstLine, starts.length - 1);
        int wanted = characters(starts[index]) + at.column() - 1;
        return Math.min(end(index), offset(wanted));
    }

    /** The number of characters before an offset, found by binary search because generated files often have long lines. */
    private int characters(int offset) {
        return pairs.length == 0 ? offset : offset - below(pairs.length, k -> pairs[k] < offset);
    }

    /** The offset after this number of characters. */
    private int offset(int characters) {
        return pairs.length == 0 ? characters : characters + below(pairs.length, k -> pairs[k] - k < characters);
    }

    /**
     * Binary search: the number of indexes, from 0 on, that meet a condition. No index after the first that fails may meet it.
     */
    private static int below(int count, IntPredicate holds) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The character at a place; after the end of a line, {@code \n}. */
    public char charAt(Location at) {
        int offset = offset(at);
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Whether the text at a place begins with these words. */
    public boolean startsWith(String words, Location at) {
        return text.startsWith(words, offset(at));
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The part of the line before a place. */
    public String before(Location at) {
        int offset = offset(at);
        return text.substring(starts[Math.min(at.line() - firstLine, starts.length - 1)], offset);
    }

    /** A line of the file, by its number and without its line end; empty if the text does not reach it. */
    public String line(int line) {
        int index = line - firstLine;
        return index < 0 || index >= starts.length ? "" : text.substring(starts[index], end(index));
    }

    /** The place of the first character of a line that is not a space. */
    public Location indented(int line) {
        return new Location(file, line, 1 + indent(line(line)));
    }

    public int firstLine() {
        return firstLine;
    }

    public int lastLine() {
        return firstLine + starts.length - 1;
    }

    public String file() {
        return file;
    }

    /** The number of spaces at the start of a line. */
    public static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private int end(int index) {
        return index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
    }
}
