package aftercare.memo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers and texts into a growing array of bytes. A repeated text is written once. Used by one thread. */
final class RecordWriter {
    private static final int AT_FIRST = 1 << 10;
    private static final int SHORT = 100;

    private byte[] bytes = new byte[AT_FIRST];
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Small numbers take a byte. */
    void number(long number) {
        reserve(10);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A short text that was written before is written as its number. Long ones hardly return, and take long to look up. */
    void text(String text) {
        var known = isShort(text) ? texts.putIfAbsent(text, texts.size() + 1) : null;
        number(known == null ? 0 : known);
        if (known == null) {
            letters(text);
        }
    }

    /** Whether a text is written as a number when it is repeated. */
    static boolean isShort(String text) {
        return text.length() <= SHORT;
    }

    private void letters(String text) {
        var latin = text.getBytes(StandardCharsets.ISO_8859_1);
        // Other characters come back as question marks. A loop over all characters takes twice as long.
        boolean isLatin = new String(latin, StandardCharsets.ISO_8859_1).equals(text);
        var written = isLatin ? latin : text.getBytes(StandardCharsets.UTF_16LE);
        number(isLatin ? written.length : -1 - written.length);
        reserve(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    /** A part that a reader may pass over. It repeats no text of what stands around it. */
    <T> void part(T value, Shape<T> shape) {
        var inner = new RecordWriter();
        shape.write(value, inner);
        number(inner.length);
        reserve(inner.length);
        System.arraycopy(inner.bytes, 0, bytes, length, inner.length);
        length += inner.length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
