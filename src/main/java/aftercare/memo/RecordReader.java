package aftercare.memo;

import aftercare.work.OnDemand;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote. Used by one thread. */
final class RecordReader {
    private static final SharedTexts SHARED = new SharedTexts();

    /** The most components of usual records. */
    private static final int MOST_FREE = 32;

    private final byte[] bytes;
    private final Again again;
    private int at = RecordWriter.HEAD;

    /** Where the next part stands in the bytes of the whole record. */
    private int nextPart;

    /** Whether its short texts are shared: those of a part do not stay in memory. */
    private final boolean isPart;

    private final List<String> texts = new ArrayList<>();

    /** Arrays for the values of a record, by their length, that no record needs now. */
    private final @Nullable Object[][] free = new Object[MOST_FREE][];

    /**
     * A reader of a whole record.
     *
     * @param bytes those before its parts, at least
     * @param again where parts find their bytes when they are asked for, so that they need not stay in memory
     */
    RecordReader(byte[] bytes, Again again) {
        this(bytes, again, false);
    }

    private RecordReader(byte[] bytes, Again again, boolean isPart) {
        this.bytes = bytes;
        this.again = again;
        this.isPart = isPart;
        this.nextPart = headLength(ByteBuffer.wrap(bytes));
    }

    /** How long the bytes of a record are that stand before its parts. */
    static int headLength(ByteBuffer record) {
        return record.getInt(0);
    }

    /** Reads bytes of the same record once more. */
    interface Again {
        /** An array that begins with these bytes, until its thread reads others. */
        byte[] bytes(int start, int length);
    }

    /** A part that is read when somebody asks for it. */
    <T> OnDemand<T> part(Shape<T> shape) {
        int length = (int) number();
        int start = nextPart;
        nextPart += length;
        return later(shape, again, start, length);
    }

    /** Static, so that it does not hold the bytes of this reader. */
    private static <T> OnDemand<T> later(Shape<T> shape, Again again, int start, int length) {
        return OnDemand.oneOfMany(() -> shape.read(
                new RecordReader(again.bytes(start, length), (from, size) -> again.bytes(start + from, size), true)));
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }

    String text() {
        int known = (int) number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int written = (int) number();
        boolean isLatin = written >= 0;
        int size = isLatin ? written : -1 - written;
        var read = new String(bytes, at, size, isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
        var text = isPart ? read : SHARED.same(read);
        at += size;
        if (RecordWriter.isShort(text)) {
            texts.add(text);
        }
        return text;
    }

    /** An array for the values of a record, which is given back when the record is made: most of them are small, and many. */
    Object[] take(int length) {
        var known = length < MOST_FREE ? free[length] : null;
        if (known == null) {
            return new Object[length];
        }
        // A record within this one may have as many values.
        free[length] = null;
        return known;
    }

    void giveBack(Object... values) {
        if (values.length < MOST_FREE) {
            free[values.length] = values;
        }
    }
}
