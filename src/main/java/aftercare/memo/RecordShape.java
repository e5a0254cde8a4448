package aftercare.memo;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Writes and reads a record as its components, one after another. */
final class RecordShape extends Shape<Object> {
    private final Constructor<?> constructor;
    private final KeptComponent[] components;

    private RecordShape(Constructor<?> constructor, KeptComponent... components) {
        this.constructor = constructor;
        this.components = components;
    }

    /**
     * A component, read from its field: for a method that is called often, Java makes a class, and a first build called two hundred
     * methods.
     */
    private record KeptComponent(Field field, Shape<Object> shape) {
        static KeptComponent of(RecordComponent component) {
            try {
                var field = component.getDeclaringRecord().getDeclaredField(component.getName());
                field.setAccessible(true);
                return new KeptComponent(field, Shapes.of(component.getGenericType()));
            } catch (NoSuchFieldException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor, Stream.of(components).map(KeptComponent::of).toArray(KeptComponent[]::new));
        } catch (NoSuchMethodException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    void write(Object value, RecordWriter out) {
        try {
            for (var component : components) {
                component.shape.write(component.field.get(value), out);
            }
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    Object read(RecordReader in) {
        var values = in.take(components.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].shape.read(in);
        }
        try {
            var made = constructor.newInstance(values);
            in.giveBack(values);
            return made;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
