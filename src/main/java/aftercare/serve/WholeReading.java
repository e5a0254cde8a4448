package aftercare.serve;

import aftercare.live.LiveSite;
import aftercare.serve.Subscribers.Event;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Reads all of a large site in a thread of its own, so that changes of the part that is shown are followed meanwhile. */
final class WholeReading implements AutoCloseable {
    private static final long AGAIN_MILLIS = 500;

    private final SiteNow site;
    private final Subscribers subscribers;
    private final FutureTask<LiveSite> task = new FutureTask<>(this::read);

    WholeReading(SiteNow site, Subscribers subscribers) {
        this.site = site;
        this.subscribers = subscribers;
    }

    void start() {
        var thread = new Thread(task, "reader");
        thread.setDaemon(true);
        thread.start();
    }

    boolean isDone() {
        return task.isDone();
    }

    /** Shows what was read, or else the fault of this program that kept it from being read. */
    void show() throws InterruptedException {
        try {
            site.show(task.get());
        } catch (ExecutionException failed) {
            site.keepPart(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    @Override
    public void close() {
        task.cancel(true);
    }

    /** Reads the site; tries again while its folder is missing. */
    private LiveSite read() throws InterruptedException {
        while (true) {
            try {
                return site.read();
            } catch (UncheckedIOException gone) {
                subscribers.tell(Event.PROBLEMS);
                Thread.sleep(AGAIN_MILLIS);
            }
        }
    }
}
