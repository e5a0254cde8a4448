package aftercare.memo;

import java.util.List;

/**
 * Writes and reads a list: first its size, then its items.
 *
 * @param <T> the type of these
 */
final class ListShape<T> extends Shape<List<T>> {
    private final Shape<T> item;

    ListShape(Shape<T> item) {
        this.item = item;
    }

    @Override
    void write(List<T> list, RecordWriter out) {
        int size = list.size();
        out.number(size);
        for (int i = 0; i < size; i++) {
            item.write(list.get(i), out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    List<T> read(RecordReader in) {
        int size = (int) in.number();
        if (size == 0) {
            return List.of();
        }
        var values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = item.read(in);
        }
        return (List<T>) List.of(values);
    }
}
