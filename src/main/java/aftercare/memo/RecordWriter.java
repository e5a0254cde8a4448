package aftercare.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers and texts into a growing array of bytes. A repeated text is written once. Parts that a reader may pass over stand
 * at the end, so that what it reads at once stands together. Used by one thread.
 */
final class RecordWriter {
    /** The bytes that tell how long the bytes of a record are that stand before its parts, those included. */
    static final int HEAD = Integer.BYTES;

    private static final int AT_FIRST = 1 << 10;
    private static final int SHORT = 100;

    private byte[] bytes = new byte[AT_FIRST];

    /** The first bytes receive the length of what stands before the parts. */
    private int length = HEAD;

    private final List<byte[]> parts = new ArrayList<>();
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
        var part = inner.bytes();
        number(part.length);
        parts.add(part);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] bytes() {
        int whole = length;
        for (var part : parts) {
            whole += part.length;
        }
        var written =
                ByteBuffer.wrap(Arrays.copyOf(bytes, whole)).putInt(length).position(length);
        parts.forEach(written::put);
        return written.array();
    }
}
