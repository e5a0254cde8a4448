package aftercare.memo;

import aftercare.memo.Entries.Place;
import java.io.IOException;

/**
 * A type of record whose values can be remembered. Its components may be texts, numbers, booleans, dates, enums, optionals,
 * lists, sealed interfaces of records, records, and values on demand; all of them are written, so that none can be forgotten. Safe
 * for threads.
 *
 * @param <T> the type
 */
public final class RecordType<T extends Record> {
    private final Shape<T> shape;

    private RecordType(Shape<T> shape) {
        this.shape = shape;
    }

    /**
     * The type of a record.
     *
     * @throws IllegalArgumentException for a record with a component of another type
     */
    public static <T extends Record> RecordType<T> of(Class<T> type) {
        return new RecordType<>(Shapes.of(type));
    }

    /** The bytes of a value with all its components; equal values have equal bytes. */
    public byte[] bytes(T value) {
        try (var out = RecordWriter.begin()) {
            shape.write(value, out);
            var whole = out.whole();
            var bytes = new byte[whole.remaining()];
            whole.get(bytes);
            return bytes;
        }
    }

    /** Adds the bytes of a value to a file, without a copy of their own. */
    Place add(T value, Entries entries) throws IOException {
        try (var out = RecordWriter.begin()) {
            shape.write(value, out);
            return entries.add(out.whole());
        }
    }

    /**
     * A value that was written before.
     *
     * @param bytes of it, those before its parts at least
     * @param again reads the bytes of parts that somebody asks for later
     */
    T value(byte[] bytes, RecordReader.Again again) {
        return shape.read(new RecordReader(bytes, again));
    }
}
