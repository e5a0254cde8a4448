package aftercare.memo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts into growing arrays of bytes. A repeated text is written once. Parts that a reader may pass over stand
 * at the end, so that what it reads at once stands together. Each thread has one that it uses again, so that its arrays have grown
 * already. Used by one thread.
 */
final class RecordWriter implements AutoCloseable {
    /** The bytes that tell how long the bytes of a record are that stand before its parts, those included. */
    static final int HEAD = Integer.BYTES;

    private static final ThreadLocal<RecordWriter> OF_THREAD = ThreadLocal.withInitial(RecordWriter::new);

    private static final int SHORT = 100;

    /** The most texts that a writer has room for when it is used again; a larger table takes long to empty. */
    private static final int MOST_TEXTS = 1000;

    private final GrowingBytes head = new GrowingBytes();
    private final GrowingBytes parts = new GrowingBytes();

    /** Both, when the record is written. */
    private final GrowingBytes all = new GrowingBytes();

    private Map<String, Integer> texts = new HashMap<>();

    /** Writes parts; null before the first. */
    private @Nullable RecordWriter inner;

    private boolean isInUse;

    private RecordWriter() {}

    /** The writer of this thread, or a new one while that writes another record; to be closed. */
    static RecordWriter begin() {
        var own = OF_THREAD.get();
        return (own.isInUse ? new RecordWriter() : own).begun();
    }

    private RecordWriter begun() {
        isInUse = true;
        return this;
    }

    /** Small numbers take a byte. */
    void number(long number) {
        head.addNumber(number);
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
        boolean isLatin = isOf(latin, text);
        var written = isLatin ? latin : text.getBytes(StandardCharsets.UTF_16LE);
        number(isLatin ? written.length : -1 - written.length);
        head.add(written);
    }

    /** Whether the bytes are those of a text: other characters would have become question marks, which are rare. */
    private static boolean isOf(byte[] latin, String text) {
        for (byte letter : latin) {
            if (letter == '?') {
                return new String(latin, StandardCharsets.ISO_8859_1).equals(text);
            }
        }
        return true;
    }

    /** A part that a reader may pass over. It repeats no text of what stands around it. */
    <T> void part(T value, Shape<T> shape) {
        inner = inner == null ? new RecordWriter() : inner;
        shape.write(value, inner);
        number(inner.size());
        inner.endInto(parts);
    }

    /** The bytes of the record, until the writer is closed. */
    ByteBuffer whole() {
        endInto(all);
        return all.written();
    }

    private int size() {
        return HEAD + head.length() + parts.length();
    }

    private void endInto(GrowingBytes record) {
        record.addInt(HEAD + head.length());
        record.add(head);
        record.add(parts);
        clear();
    }

    /** Makes it ready for another record, also where this one could not be written. */
    @Override
    public void close() {
        clear();
        all.clear();
        if (inner != null) {
            inner.close();
        }
        isInUse = false;
    }

    private void clear() {
        head.clear();
        parts.clear();
        if (texts.size() > MOST_TEXTS) {
            texts = new HashMap<>();
        } else {
            texts.clear();
        }
    }
}
