package aftercare.problem;

import java.util.Optional;

/**
 * The result of reading something: the value, if there is one, and all problems that were found.
 *
 * @param value empty only if there is at least one error
 */
public record Read<T>(Optional<T> value, Problems problems) {

    /** Whether there is a value, and no error. */
    public boolean isWhole() {
        return value.isPresent() && !problems.hasErrors();
    }

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
