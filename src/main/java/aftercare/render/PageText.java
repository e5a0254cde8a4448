package aftercare.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the output of a template in UTF-8. Made once and used for many pages, as its bytes are most of what a page needs. */
final class PageText extends Writer {
    private static final int USUAL_SIZE = 64_000;

    /** The most room in bytes that is kept for the next page. */
    private static final int MOST_KEPT = 1 << 20;

    private static final char NONE = 0;

    /** How U+FDC0 to U+FDFF begin in UTF-8. */
    private static final byte FIRST_OF_MARK = (byte) 0xEF;

    private static final byte SECOND_OF_MARK = (byte) 0xB7;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int length;

    /** The first half of a character whose second half comes with the next letters, such as of an emoji; mostly none. */
    private char half = NONE;

    /** Makes it ready for another page. */
    void clear() {
        length = 0;
        half = NONE;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[USUAL_SIZE];
        }
    }

    /** A copy of what was written. */
    byte[] bytes() {
        endHalf();
        return Arrays.copyOf(bytes, length);
    }

    /** What was written, as text. */
    @Override
    public String toString() {
        endHalf();
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether it holds a character that Unicode has set apart for marks within a program. */
    boolean mayHaveMarks() {
        for (int i = 0; i + 1 < length; i++) {
            if (bytes[i] == FIRST_OF_MARK && bytes[i + 1] == SECOND_OF_MARK) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(int character) {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(char[] text, int from, int count) {
        if (half != NONE) {
            write(new String(text, from, count));
            return;
        }
        makeRoom(count);
        int end = from + count;
        int at = length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c >= 0x80) {
                length = at;
                write(new String(text, i, end - i));
                return;
            }
            bytes[at++] = (byte) c;
        }
        length = at;
    }

    /** Java finds out quickly that a text is of ASCII alone, as most are, and copies it. */
    @Override
    public void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = text.length() - 1;
        boolean isWhole = !Character.isHighSurrogate(text.charAt(last));
        if (half == NONE && isWhole) {
            append(text.getBytes(StandardCharsets.UTF_8));
        } else {
            var joined = (half == NONE ? "" : String.valueOf(half)) + (isWhole ? text : text.substring(0, last));
            half = isWhole ? NONE : text.charAt(last);
            append(joined.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a half that nothing completes, as Java writes any. */
    private void endHalf() {
        if (half != NONE) {
            append(String.valueOf(half).getBytes(StandardCharsets.UTF_8));
            half = NONE;
        }
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    private void append(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
