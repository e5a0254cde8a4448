package aftercare.serve;

import aftercare.live.WatchedFolders;
import aftercare.serve.Subscribers.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Passes every change to the site, and notifies open pages. The reading of a large site and the checker do the slow work. */
final class Follower implements AutoCloseable {
    /** How often a follower of a part looks whether the whole is read. */
    private static final long PART_MILLIS = 50;

    private final SiteNow site;
    private final Subscribers subscribers;
    private final Checker checker;
    private final WholeReading reading;
    private final Thread thread = new Thread(this::run, "follower");
    private volatile FolderWatcher watcher;
    private volatile boolean isClosed;

    /** Changed paths that could not be read yet, such as a folder while it is moved. */
    private final Set<Path> missed = new HashSet<>();

    Follower(SiteNow site, Subscribers subscribers, Checker checker) {
        this.site = site;
        this.subscribers = subscribers;
        this.checker = checker;
        this.reading = new WholeReading(site, subscribers);
        this.watcher = site.firstWatcher();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        isClosed = true;
        watcher.close();
        reading.close();
        thread.interrupt();
    }

    private void run() {
        try {
            if (!site.isWhole()) {
                followPart();
            }
            checker.ask();
            while (!isClosed) {
                follow(watcher.await());
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            // The server is closed.
        }
    }

    /** Follows changes in pages of a large site until all of it is read, and shows that. */
    private void followPart() throws InterruptedException {
        reading.start();
        while (!reading.isDone()) {
            followInPart(watcher.await(PART_MILLIS));
        }
        if (!isClosed) {
            reading.show();
            follow(Set.of());
            subscribers.tell(Event.PAGES);
        }
    }

    /** All changes count as missed, as the whole may have been read before them. */
    private void followInPart(Set<Path> changed) {
        missed.addAll(changed);
        try {
            site.changedInPart(changed);
        } catch (RuntimeException | Error fault) {
            // The whole follows the same change, and shows the fault.
        }
        if (!changed.isEmpty()) {
            subscribers.tell(Event.PAGES);
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
            missed.addAll(WatchedFolders.of(site.get().request()).deep());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (isClosed) {
            watcher.close();
        }
    }
}
