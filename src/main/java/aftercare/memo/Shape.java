package aftercare.memo;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the values of one type are written and read. A class, as the first compiler calls the methods of an interface slowly. Safe
 * for threads.
 *
 * @param <T> the type
 */
abstract class Shape<T> {
    abstract void write(T value, RecordWriter out);

    abstract T read(RecordReader in);

    static <T> Shape<T> of(BiConsumer<T, RecordWriter> write, Function<RecordReader, T> read) {
        return new Shape<>() {
            @Override
            void write(T value, RecordWriter out) {
                write.accept(value, out);
            }

            @Override
            T read(RecordReader in) {
                return read.apply(in);
            }
        };
    }
}
