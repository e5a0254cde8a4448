package aftercare.serve;

import aftercare.serve.Subscribers.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Passes every change to the site, and notifies open pages. The checker does the slow work. */
final class Follower implements AutoCloseable {
    private static final long AGAIN_MILLIS = 500;

    private final SiteNow site;
    private final Subscribers subscribers;
    private final Checker checker;
    private final Thread thread = new Thread(this::run, "follower");
    private volatile FolderWatcher watcher;
    private volatile boolean isClosed;

    /** Changed paths that could not be read yet, such as a folder while it is moved. */
    private final Set<Path> missed = new HashSet<>();

    Follower(SiteNow site, Subscribers subscribers, Checker checker) throws IOException {
        this.site = site;
        this.subscribers = subscribers;
        this.checker = checker;
        this.watcher = site.watcher();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        isClosed = true;
        watcher.close();
        thread.interrupt();
    }

    private void run() {
        try {
            site.awaitFirstPage();
            readWhole();
            checker.ask();
            while (!isClosed) {
                follow(watcher.await());
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            // The server is closed.
        }
    }

    /** Reads the rest of a large site; tries again while its folder is missing. */
    private void readWhole() throws InterruptedException {
        while (!isClosed) {
            try {
                if (site.readWhole()) {
                    subscribers.tell(Event.PAGES);
                }
                return;
            } catch (UncheckedIOException gone) {
                subscribers.tell(Event.PROBLEMS);
                Thread.sleep(AGAIN_MILLIS);
            } catch (RuntimeException | Error fault) {
                site.keepPart(fault);
                return;
            }
        }
    }

    private void follow(Set<Path> changed) {
        missed.addAll(changed);
        try {
            if (!followSources() && !site.get().isAbout(missed)) {
                missed.clear();
                return;
            }
            site.get().changed(Set.copyOf(missed));
            missed.clear();
        } catch (UncheckedIOException gone) {
            // Pages stay as they were until the next change, or until the folder is back. A problem over them says so.
            watcher.lookForRoots();
            subscribers.tell(Event.PROBLEMS);
            return;
        } catch (RuntimeException | Error fault) {
            site.get().fellBehind(fault);
            missed.clear();
        }
        subscribers.tell(Event.PAGES);
        checker.ask();
    }

    /**
     * Shows and watches new sources; returns whether there were any. Looks again until there are none, as another may have come
     * before the watch began.
     */
    private boolean followSources() {
        boolean isAnother = false;
        while (site.isAnother()) {
            watchAnother();
            isAnother = true;
        }
        return isAnother;
    }

    /** Reports all folders as changed, since they may have changed before the watch began. */
    private void watchAnother() {
        try {
            var before = watcher;
            watcher = site.watcher();
            before.close();
            missed.addAll(site.get().folders());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (isClosed) {
            watcher.close();
        }
    }
}
