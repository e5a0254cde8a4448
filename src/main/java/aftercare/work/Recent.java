package aftercare.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that each thread holds until it has asked for two others. */
final class Recent<T> implements Supplier<T> {
    private static final ThreadLocal<Two> OF_THREAD = ThreadLocal.withInitial(Two::new);

    private final Supplier<T> maker;

    /** @param maker makes the same value each time */
    Recent(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return OF_THREAD.get().of(this);
    }

    /** What a thread asked for last, and before that: a text, and the one that it is compared with. */
    private static final class Two {
        private @Nullable Made<?> last;
        private @Nullable Made<?> before;

        @SuppressWarnings("unchecked") // what stands beside the one who asked is of its type
        <T> T of(Recent<T> asked) {
            var known = last;
            if (known == null || known.by != asked) {
                known = before != null && before.by == asked ? before : new Made<>(asked, asked.maker.get());
                before = last;
                last = known;
            }
            return (T) known.value;
        }
    }

    private record Made<T>(Recent<T> by, T value) {}
}
