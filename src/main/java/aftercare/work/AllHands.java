package aftercare.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Processes a list in parallel: each thread takes the next item as soon as it is free. A parallel stream would split the
 * list in advance, and at the end one thread would still be busy while the others wait, about a second for ten thousand
 * pages.
 */
public final class AllHands {
    private AllHands() {}

    /**
     * Applies the step to each item, and returns the results in the order of the items. Items are started in order, so put
     * slow ones first.
     *
     * @throws RuntimeException the first that the step threw; other items may have been processed before
     */
    public static <T, R> List<R> map(Collection<T> items, Function<? super T, ? extends R> step) {
        var list = List.copyOf(items);
        var results = new ArrayList<@Nullable R>(Collections.nCopies(list.size(), null));
        inTurn(list.size(), i -> results.set(i, step.apply(list.get(i))));
        return complete(results);
    }

    /** Applies the step to each item; see {@link #map}. */
    public static <T> void each(List<T> items, Consumer<? super T> step) {
        inTurn(items.size(), i -> step.accept(items.get(i)));
    }

    private static void inTurn(int count, IntConsumer step) {
        var next = new AtomicInteger();
        int hands = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, hands).parallel().forEach(hand -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                step.accept(i);
            }
        });
    }

    @SuppressWarnings("NullAway")
    private static <R> List<R> complete(List<@Nullable R> results) {
        return List.copyOf(results);
    }
}
