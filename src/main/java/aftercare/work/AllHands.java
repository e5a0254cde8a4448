package aftercare.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Processes a list in parallel: each thread takes the next item as soon as it is free. A parallel stream would split the
 * list in advance, and at the end one thread would still be busy while the others wait, about a second for ten thousand
 * pages. The thread that asks takes part, and waits for nobody who has not begun: helpers that are busy with a long list do not hold up
 * a short one.
 */
public final class AllHands {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** As many threads as processors, without the one that asks. */
    private static final Executor HELPERS = Executors.newFixedThreadPool(Math.max(1, PROCESSORS - 1), AllHands::helper);

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
        var work = new Work(count, step);
        for (int hand = 1; hand < Math.min(count, PROCESSORS); hand++) {
            HELPERS.execute(work::help);
        }
        work.finish();
    }

    @SuppressWarnings("NullAway")
    private static <R> List<R> complete(List<@Nullable R> results) {
        return List.copyOf(results);
    }

    private static Thread helper(Runnable task) {
        var thread = new Thread(task, "helper");
        thread.setDaemon(true);
        return thread;
    }

    /** The work on one list. */
    private static final class Work {
        private final int count;
        private final IntConsumer step;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

        /** Those who take part; over once there is none. */
        private final Phaser busy = new Phaser(1);

        Work(int count, IntConsumer step) {
            this.count = count;
            this.step = step;
        }

        /** Takes part, unless all is done. */
        void help() {
            if (busy.register() >= 0) {
                takeItems();
                busy.arriveAndDeregister();
            }
        }

        /** Takes part, and waits until all that was begun is done. */
        void finish() {
            takeItems();
            busy.awaitAdvance(busy.arriveAndDeregister());
            if (fault.get() instanceof RuntimeException failed) {
                throw failed;
            }
            if (fault.get() instanceof Error failed) {
                throw failed;
            }
        }

        private void takeItems() {
            try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    step.accept(i);
                }
            } catch (RuntimeException | Error failed) {
                fault.compareAndSet(null, failed);
                next.set(count);
            }
        }
    }
}
