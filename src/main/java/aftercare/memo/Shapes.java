package aftercare.memo;

import aftercare.work.OnDemand;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the shape of a type. Safe for threads. */
final class Shapes {
    private static final Shape<Long> LONG = Shape.of((value, out) -> out.number(value), RecordReader::number);
    private static final Shape<Integer> INT = Shape.of((value, out) -> out.number(value), in -> (int) in.number());
    private static final Shape<Boolean> BOOLEAN =
            Shape.of((value, out) -> out.number(value ? 1 : 0), in -> in.number() == 1);
    private static final Shape<String> TEXT = Shape.of((value, out) -> out.text(value), RecordReader::text);
    private static final Shape<LocalDate> DATE =
            Shape.of((value, out) -> out.number(value.toEpochDay()), in -> LocalDate.ofEpochDay(in.number()));
    private static final Shape<long[]> LONGS = Shape.of(
            (numbers, out) -> {
                out.number(numbers.length);
                for (long number : numbers) {
                    out.number(number);
                }
            },
            in -> numbers((int) in.number(), in));
    private static final Shape<OptionalInt> OPTIONAL_INT = Shape.of(
            (value, out) -> {
                out.number(value.isPresent() ? 1 : 0);
                value.ifPresent(out::number);
            },
            in -> in.number() == 0 ? OptionalInt.empty() : OptionalInt.of((int) in.number()));

    private static final Map<Type, Shape<?>> SIMPLE = Map.of(
            String.class, TEXT,
            int.class, INT,
            Integer.class, INT,
            long.class, LONG,
            Long.class, LONG,
            boolean.class, BOOLEAN,
            Boolean.class, BOOLEAN,
            LocalDate.class, DATE,
            long[].class, LONGS,
            OptionalInt.class, OPTIONAL_INT);

    private static final Map<Type, Shape<?>> FOUND = new ConcurrentHashMap<>(SIMPLE);

    private Shapes() {}

    /** The unchecked cast is safe: the type is that of a record's component. */
    @SuppressWarnings("unchecked")
    static <T> Shape<T> of(Type type) {
        var found = FOUND.get(type);
        if (found == null) {
            // Not with computeIfAbsent, which must not call itself: records hold records.
            found = made(type);
            FOUND.put(type, found);
        }
        return (Shape<T>) found;
    }

    private static Shape<?> made(Type type) {
        if (type instanceof ParameterizedType generic) {
            var part = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return new ListShape<>(of(part));
            }
            if (generic.getRawType() == Optional.class) {
                return optionalOf(of(part));
            }
            if (generic.getRawType() == OnDemand.class) {
                return onDemand(of(part));
            }
        }
        if (type instanceof Class<?> kind && kind.isRecord()) {
            return RecordShape.of(kind);
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            return ofEnum(kind.getEnumConstants());
        }
        if (type instanceof Class<?> kind && kind.isSealed()) {
            return SealedShape.of(kind);
        }
        throw new IllegalArgumentException("no shape is known for " + type);
    }

    private static long[] numbers(int size, RecordReader in) {
        var numbers = new long[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = in.number();
        }
        return numbers;
    }

    private static <T> Shape<Optional<T>> optionalOf(Shape<T> inner) {
        return Shape.of(
                (value, out) -> {
                    out.number(value.isPresent() ? 1 : 0);
                    if (value.isPresent()) {
                        inner.write(value.get(), out);
                    }
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(inner.read(in)));
    }

    private static <T> Shape<OnDemand<T>> onDemand(Shape<T> inner) {
        return Shape.of((value, out) -> out.part(value.get(), inner), in -> in.part(inner));
    }

    /** An enum by its name. */
    private static Shape<Object> ofEnum(Object... constants) {
        var byName = Stream.of(constants)
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return Shape.of(
                (value, out) -> out.text(((Enum<?>) value).name()),
                in -> Objects.requireNonNull(byName.get(in.text())));
    }
}
