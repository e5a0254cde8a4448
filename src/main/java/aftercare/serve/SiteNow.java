package aftercare.serve;

import aftercare.copy.BuildRequest;
import aftercare.live.EarlySite;
import aftercare.live.LiveDesk;
import aftercare.live.LiveEditor;
import aftercare.live.LiveSite;
import aftercare.live.WatchedFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The site that is shown. It is replaced when a new source appears, such as a first clinic.yaml. Until all of a large site is
 * read and shown, each page is made from the files that it needs. One thread calls what changes the site; any thread the rest.
 */
final class SiteNow implements Supplier<LiveSite> {
    private static final long PATIENCE_MILLIS = 2_000;

    private final Supplier<BuildRequest> requests;
    private final List<Path> home;
    private final boolean isEdited;
    private final Optional<EarlySite> early;
    private final FolderWatcher firstWatcher;
    private final CountDownLatch isRead = new CountDownLatch(1);
    private final CountDownLatch isSeen = new CountDownLatch(1);

    /** The site that is shown; of a large site, at first a part. */
    private volatile SiteAndDesk shown;

    /** The sources at the time when the site was first read. */
    private Set<Path> known;

    private SiteNow(
            Supplier<BuildRequest> requests,
            List<Path> home,
            FolderWatcher firstWatcher,
            LiveSite site,
            Optional<EarlySite> early,
            boolean isEdited) {
        this.requests = requests;
        this.home = home;
        this.isEdited = isEdited;
        this.early = early;
        this.firstWatcher = firstWatcher;
        this.shown = SiteAndDesk.of(site, isEdited);
        this.known = LiveSite.sources(site.request());
        if (early.isEmpty()) {
            isRead.countDown();
        }
    }

    /** A site that is never replaced. */
    static SiteNow of(LiveSite site) throws IOException {
        var watcher = watcher(site.request(), List.of());
        return new SiteNow(site::request, List.of(), watcher, site, Optional.empty(), true);
    }

    /**
     * The site of a folder. It is watched before it is read, so that no save is missed in between.
     *
     * @param requests what to show, as the sources stand now
     * @param home the folder in which new sources may appear
     * @param isEdited whether pages lead to the editor
     */
    static SiteNow of(Supplier<BuildRequest> requests, Path home, boolean isEdited) throws IOException {
        var folder = List.of(home.toAbsolutePath().normalize());
        var request = requests.get();
        var watcher = watcher(request, folder);
        var early = EarlySite.of(request);
        var site = early.map(part -> part.around("")).orElseGet(() -> LiveSite.of(request));
        return new SiteNow(requests, folder, watcher, site, early, isEdited);
    }

    /** Whether all of the site is shown, or as much as will be. */
    boolean isWhole() {
        return isRead.getCount() == 0;
    }

    /**
     * Reads all of a large site, which is not shown yet. Any thread may call this. Waits for the first request of a page, for a
     * moment at most, because reading at the same time would slow that page.
     *
     * @throws java.io.UncheckedIOException if its folder is gone meanwhile
     */
    LiveSite read() throws InterruptedException {
        isSeen.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return LiveSite.of(request());
    }

    /**
     * What to show now; as before while the content is missing. Without it, a request asks for the content that came with this
     * program, which nobody wants to see in place of their own.
     */
    private BuildRequest request() {
        var before = shown.site().request();
        var now = requests.get();
        return before.content().isPresent() && now.content().isEmpty() ? before : now;
    }

    /** Shows all of a large site. */
    void show(LiveSite whole) {
        shown = SiteAndDesk.of(whole, isEdited);
        isRead.countDown();
    }

    /** Updates the pages of a large site that are shown before all of it is. */
    void changedInPart(Set<Path> paths) {
        early.ifPresent(part -> part.changed(paths));
    }

    /** Notes that a page was made. */
    void seen() {
        isSeen.countDown();
    }

    /** Shows no more of a large site because of a fault of this program, which pages then show. */
    void keepPart(Throwable fault) {
        shown.site().fellBehind(fault);
        isRead.countDown();
    }

    /** Whether pages lead to the editor. */
    boolean isEdited() {
        return isEdited;
    }

    /** The whole site. Waits until it was read. */
    @Override
    public LiveSite get() {
        return whole().site();
    }

    /** The desk of the whole site. */
    LiveDesk desk() {
        return whole().desk();
    }

    /** The editor of the whole site. */
    LiveEditor editor() {
        return whole().editor();
    }

    private SiteAndDesk whole() {
        try {
            // A thread that is told to stop ends its work with what there is.
            if (!isWhole()) {
                isRead.await();
            }
            return shown;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The preview has stopped.", stopped);
        }
    }

    /** The site as far as it is read: all of it, or enough for the page at an address. */
    SiteAndDesk atOnce(String address) {
        return isWhole() || early.isEmpty() ? shown : SiteAndDesk.of(early.get().around(address), isEdited);
    }

    /** The watcher of everything that may change the site as it was first read. */
    FolderWatcher firstWatcher() {
        return firstWatcher;
    }

    /** A watcher of everything that may change the site that is shown. */
    FolderWatcher watcher() throws IOException {
        return watcher(shown.site().request(), home);
    }

    private static FolderWatcher watcher(BuildRequest request, List<Path> home) throws IOException {
        var folders = WatchedFolders.of(request);
        var shallow = Stream.concat(home.stream(), folders.clinic().stream());
        return FolderWatcher.of(folders.deep(), shallow.distinct().toList());
    }

    /**
     * Replaces the site if there is a new source. A missing source is not a change: someone may be moving it.
     *
     * @return whether the site was replaced
     * @throws java.io.UncheckedIOException if the new source cannot be read yet
     */
    boolean isAnother() {
        var now = request();
        var sources = LiveSite.sources(now);
        if (known.containsAll(sources)) {
            return false;
        }
        shown = SiteAndDesk.of(LiveSite.of(now), isEdited);
        known = sources;
        return true;
    }

    /** A site and what its editors see, which change together. */
    record SiteAndDesk(LiveSite site, LiveDesk desk, LiveEditor editor) {
        static SiteAndDesk of(LiveSite site, boolean isEdited) {
            return new SiteAndDesk(site, new LiveDesk(site, isEdited), new LiveEditor(site));
        }
    }
}
