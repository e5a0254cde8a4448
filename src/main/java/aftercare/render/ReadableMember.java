package aftercare.render;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method without parameters, which templates ask a value for. A component of our own records is read from its field, as no accessor
 * does more ({@code HouseTest}): for a method that is called often Java makes a class, and a first build called two hundred such.
 */
final class ReadableMember {
    private static final Object[] NO_ARGUMENTS = {};

    private final Method method;
    private final @Nullable Field field;

    private ReadableMember(Method method, @Nullable Field field) {
        this.method = method;
        this.field = field;
    }

    /** @param method may be called */
    static ReadableMember of(Method method) {
        var type = method.getDeclaringClass();
        return new ReadableMember(
                method, type.isRecord() && ReadableType.isOwn(type) ? field(type, method.getName()) : null);
    }

    private static @Nullable Field field(Class<?> type, String name) {
        for (var field : type.getDeclaredFields()) {
            if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                return field;
            }
        }
        return null;
    }

    String name() {
        return method.getName();
    }

    /** What a value gives. */
    @Nullable
    Object from(Object value) throws ReflectiveOperationException {
        return field == null ? method.invoke(value, NO_ARGUMENTS) : field.get(value);
    }
}
