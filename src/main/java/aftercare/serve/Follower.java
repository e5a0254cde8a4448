package aftercare.serve;

import aftercare.LiveSite;
import aftercare.serve.Subscribers.Event;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Hands every change to the site and tells the open pages; whatever takes longer is asked of the checker. */
final class Follower implements AutoCloseable {
    private final LiveSite site;
    private final Subscribers subscribers;
    private final Checker checker;
    private final FolderWatcher watcher;
    private final Thread thread = new Thread(this::run, "follower");

    /** What could not be read when it changed: a folder in the middle of being moved. */
    private final Set<Path> missed = new HashSet<>();

    Follower(LiveSite site, Subscribers subscribers, Checker checker, FolderWatcher watcher) {
        this.site = site;
        this.subscribers = subscribers;
        this.checker = checker;
        this.watcher = watcher;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        watcher.close();
        thread.interrupt();
    }

    private void run() {
        try {
            checker.ask();
            while (!Thread.currentThread().isInterrupted()) {
                follow(watcher.await());
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            // The server is closed.
        }
    }

    private void follow(Set<Path> changed) throws InterruptedException {
        missed.addAll(changed);
        try {
            site.changed(Set.copyOf(missed));
            missed.clear();
        } catch (UncheckedIOException gone) {
            // The pages stay as they were; the next change tries again, and so does a folder that comes back.
            return;
        }
        subscribers.tell(Event.PAGES);
        checker.ask();
    }
}
