package aftercare.memo;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the values of one type are written and read. Safe for threads.
 *
 * @param <T> the type
 */
interface Shape<T> {
    void write(T value, RecordWriter out);

    T read(RecordReader in);

    static <T> Shape<T> of(BiConsumer<T, RecordWriter> write, Function<RecordReader, T> read) {
        return new Shape<>() {
            @Override
            public void write(T value, RecordWriter out) {
                write.accept(value, out);
            }

            @Override
            public T read(RecordReader in) {
                return read.apply(in);
            }
        };
    }
}
