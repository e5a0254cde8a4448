package aftercare.work;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * A value that is made when it is asked for. Nobody keeps it alive: it may be let go, and is then made again. Safe for threads.
 *
 * @param <T> its type; two are equal if their values are
 */
public final class OnDemand<T> {
    private final Supplier<T> maker;
    private volatile WeakReference<T> made;

    private OnDemand(Supplier<T> maker, WeakReference<T> made) {
        this.maker = maker;
        this.made = made;
    }

    /** A value that is there already, and stays. */
    public static <T> OnDemand<T> of(T value) {
        return new OnDemand<>(() -> value, new WeakReference<>(value));
    }

    /**
     * A value that is not there yet.
     *
     * @param maker makes the same value each time
     */
    public static <T> OnDemand<T> by(Supplier<T> maker) {
        return new OnDemand<>(maker, new WeakReference<>(null));
    }

    public T get() {
        var known = made.get();
        if (known != null) {
            return known;
        }
        var fresh = maker.get();
        made = new WeakReference<>(fresh);
        return fresh;
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
}
