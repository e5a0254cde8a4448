package aftercare.serve;

import aftercare.live.LiveSite;
import aftercare.serve.Subscribers.Event;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Checks the whole site on request, in a thread of its own, so that no save waits for it. */
final class Checker implements AutoCloseable {
    private final Supplier<LiveSite> site;
    private final Subscribers subscribers;
    private final Semaphore asked = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "checker");

    Checker(Supplier<LiveSite> site, Subscribers subscribers) {
        this.site = site;
        this.subscribers = subscribers;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** A request during a check starts one more check afterwards. */
    void ask() {
        asked.release();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                asked.acquire();
                asked.drainPermits();
                check();
            }
        } catch (InterruptedException stopped) {
            // The server is closed.
        }
    }

    private void check() {
        try {
            site.get().check();
        } catch (UncheckedIOException gone) {
            // A folder is being moved. When that ends, another change starts another check.
            return;
        } catch (RuntimeException | Error fault) {
            site.get().failed(fault);
        }
        subscribers.tell(Event.PROBLEMS);
    }
}
