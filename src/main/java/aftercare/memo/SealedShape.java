package aftercare.memo;

import java.util.List;

/** Writes and reads the records of a sealed interface: first the number of the record's type, then the record. */
final class SealedShape extends Shape<Object> {
    private final List<Class<?>> kinds;
    private final List<Shape<Object>> shapes;

    private SealedShape(List<Class<?>> kinds) {
        this.kinds = kinds;
        this.shapes = kinds.stream().map(kind -> Shapes.<Object>of(kind)).toList();
    }

    static SealedShape of(Class<?> type) {
        return new SealedShape(List.of(type.getPermittedSubclasses()));
    }

    @Override
    void write(Object value, RecordWriter out) {
        int kind = kinds.indexOf(value.getClass());
        out.number(kind);
        shapes.get(kind).write(value, out);
    }

    @Override
    Object read(RecordReader in) {
        return shapes.get((int) in.number()).read(in);
    }
}
