package aftercare.work;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * A value that is made when it is asked for, unless it is there already. It may be let go, and is then made again. Safe for threads.
 *
 * @param <T> its type; two are equal if their values are
 */
public final class OnDemand<T> {
    private final Supplier<T> value;

    private OnDemand(Supplier<T> value) {
        this.value = value;
    }

    /** A value that is there already, and stays. */
    public static <T> OnDemand<T> of(T value) {
        return new OnDemand<>(() -> value);
    }

    /**
     * A value that is not there yet. It is made again once nobody else holds it.
     *
     * @param maker makes the same value each time
     */
    public static <T> OnDemand<T> by(Supplier<T> maker) {
        return new OnDemand<>(new Held<>(maker));
    }

    /**
     * One of many values that are not there yet, of which few are in use at a time: each thread holds the two that it asked for last.
     * References to all of them that let go would make the collector keep what it should let go, and look at each of them every time.
     *
     * @param maker makes the same value each time
     */
    public static <T> OnDemand<T> oneOfMany(Supplier<T> maker) {
        return new OnDemand<>(new Recent<>(maker));
    }

    public T get() {
        return value.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof OnDemand<?> same && get().equals(same.get()));
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }

    /** A value that stays while somebody else holds it. */
    private static final class Held<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile WeakReference<T> made = new WeakReference<>(null);

        Held(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            var known = made.get();
            if (known != null) {
                return known;
            }
            var fresh = maker.get();
            made = new WeakReference<>(fresh);
            return fresh;
        }
    }
}
