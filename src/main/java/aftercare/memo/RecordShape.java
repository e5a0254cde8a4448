package aftercare.memo;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes and reads a record as its components, one after another. */
final class RecordShape implements Shape<Object> {
    /** An accessor has no arguments; an array of none is made once. */
    private static final Object[] NO_ARGUMENTS = {};

    private final Constructor<?> constructor;
    private final List<Method> components;
    private final List<Shape<Object>> shapes = new ArrayList<>();

    private RecordShape(Constructor<?> constructor, List<Method> components) {
        this.constructor = constructor;
        this.components = components;
        components.forEach(component -> shapes.add(Shapes.of(component.getGenericReturnType())));
    }

    static RecordShape of(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            var accessors =
                    Stream.of(components).map(RecordComponent::getAccessor).toList();
            // A record may be private to its package.
            constructor.setAccessible(true);
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new RecordShape(constructor, accessors);
        } catch (NoSuchMethodException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void write(Object value, RecordWriter out) {
        try {
            for (int i = 0; i < shapes.size(); i++) {
                shapes.get(i).write(components.get(i).invoke(value, NO_ARGUMENTS), out);
            }
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Object read(RecordReader in) {
        var values = new Object[shapes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shapes.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
