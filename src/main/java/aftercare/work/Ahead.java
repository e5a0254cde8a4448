package aftercare.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A value that another thread makes ahead of time.
 *
 * @param <T> its type
 */
public final class Ahead<T> {
    private final CompletableFuture<T> making;

    private Ahead(CompletableFuture<T> making) {
        this.making = making;
    }

    /** Begins to make a value. */
    public static <T> Ahead<T> of(Supplier<T> maker) {
        return new Ahead<>(CompletableFuture.supplyAsync(maker));
    }

    /**
     * The value; waits until it is made.
     *
     * @throws RuntimeException what the maker threw
     */
    public T get() {
        try {
            return making.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (wrapped.getCause() instanceof Error fault) {
                throw fault;
            }
            throw wrapped;
        }
    }
}
