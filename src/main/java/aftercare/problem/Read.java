package aftercare.problem;

import java.util.Optional;

/**
 * What a reader made of a file: the value, unless too little could be read, and every problem met on the way.
 *
 * @param value empty only when there is at least one error
 */
public record Read<T>(Optional<T> value, Problems problems) {

    public static <T> Read<T> of(T value, Problems problems) {
        return new Read<>(Optional.of(value), problems);
    }

    public static <T> Read<T> failed(Problems problems) {
        if (!problems.hasErrors()) {
            throw new IllegalArgumentException("nothing was read, and no error says why");
        }
        return new Read<>(Optional.empty(), problems);
    }
}
