package aftercare.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What templates mostly read of the values of a type: methods without parameters, as {@code guide.title}, {@code page.title()}, and
 * {@code text.present} for {@code isPresent()}. They are looked up once for each type, as a page reads some hundred values. A name
 * that could mean two things is left to the library.
 */
final class ReadableType {
    private static final ClassValue<ReadableType> TYPES = new ClassValue<>() {
        @Override
        protected ReadableType computeValue(Class<?> type) {
            return new ReadableType(type);
        }
    };

    /** The types of Java that may be read; the same as in {@code reachability-metadata.json}. */
    static final Set<Class<?>> OF_JAVA = Set.of(LocalDate.class, Optional.class, OptionalInt.class);

    private static final String OWN = "aftercare.";
    private static final Set<Class<?>> ROOTS = Set.of(Object.class, Record.class, Enum.class);
    private static final Set<String> OF_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(toSet());

    private final boolean isReadable;
    private final Map<String, ReadableMember> properties;
    private final Map<String, ReadableMember> methods;

    private ReadableType(Class<?> type) {
        this.isReadable = isOwn(type) || OF_JAVA.contains(type);
        var byName = publicMethods(type).collect(groupingBy(Method::getName));
        var questions = byName.values().stream()
                .filter(alike -> alike.size() == 1)
                .map(alike -> alike.get(0))
                .filter(ReadableType::isQuestion)
                .toList();
        var getters = questions.stream()
                .filter(method -> property(method).isPresent())
                .collect(groupingBy(method -> property(method).orElseThrow()));
        var plain = questions.stream()
                .filter(method -> !getters.containsKey(method.getName()))
                .filter(Method::trySetAccessible)
                .toList();
        this.methods = plain.stream().collect(toMap(Method::getName, ReadableMember::of));
        this.properties = plain.stream()
                .filter(method -> type.isRecord() || property(method).isPresent())
                .filter(method -> property(method)
                        .map(key -> isAlone(key, getters, byName))
                        .orElse(true))
                .collect(toMap(
                        method -> property(method).orElse(method.getName()), method -> methods.get(method.getName())));
    }

    static ReadableType of(Class<?> type) {
        return TYPES.get(type);
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Arrays.stream(type.getMethods()).filter(method -> !method.isBridge())
                : Stream.empty();
    }

    private static boolean isQuestion(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !ROOTS.contains(method.getDeclaringClass())
                && !OF_OBJECT.contains(method.getName());
    }

    private static boolean isAlone(String key, Map<String, List<Method>> getters, Map<String, List<Method>> byName) {
        return !byName.containsKey(key) && getters.getOrDefault(key, List.of()).size() == 1;
    }

    /** The property that a method gets by its name: {@code present} for {@code isPresent}; empty if it is no getter. */
    private static Optional<String> property(Method method) {
        var name = method.getName();
        if (name.startsWith("is") && name.length() > 2 && method.getReturnType() == boolean.class) {
            return Optional.of(small(name.substring(2)));
        }
        return name.startsWith("get") && name.length() > 3 ? Optional.of(small(name.substring(3))) : Optional.empty();
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether a type is ours. */
    static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN);
    }

    /** Whether templates may read its values at all. */
    boolean isReadable() {
        return isReadable;
    }

    /** What gives the value of a property; null if it is not that plain. */
    @Nullable
    ReadableMember property(String name) {
        return properties.get(name);
    }

    /** The method of a name; null if it is not that plain. */
    @Nullable
    ReadableMember method(String name) {
        return methods.get(name);
    }
}
