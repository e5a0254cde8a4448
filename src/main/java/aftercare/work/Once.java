package aftercare.work;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that the first thread makes that asks for it; others wait. It is handed over once, and not kept. Safe for threads.
 *
 * @param <T> its type
 */
public final class Once<T> {
    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Makes the value, if nobody has. */
    public synchronized void make() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
    }

    /** The value; to be called once. */
    public synchronized T take() {
        make();
        var taken = Objects.requireNonNull(made, "was taken before");
        made = null;
        return taken;
    }
}
