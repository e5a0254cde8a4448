package aftercare.serve;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveDesk;
import aftercare.live.LiveSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The site that is shown. It is replaced when a new source appears, such as a first clinic.yaml. */
final class SiteNow implements Supplier<LiveSite> {
    private final Supplier<BuildRequest> requests;
    private final List<Path> home;
    private volatile SiteAndDesk shown;

    /** The sources at the time when the site was first read. */
    private Set<Path> known;

    private SiteNow(Supplier<BuildRequest> requests, List<Path> home, LiveSite site) {
        this.requests = requests;
        this.home = home;
        this.shown = SiteAndDesk.of(site);
        this.known = LiveSite.sources(site.request());
    }

    /** A site that is never replaced. */
    static SiteNow of(LiveSite site) {
        return new SiteNow(site::request, List.of(), site);
    }

    /**
     * The site of a folder.
     *
     * @param requests what to show, as the sources stand now
     * @param home the folder in which new sources may appear
     */
    static SiteNow of(Supplier<BuildRequest> requests, Path home) {
        return new SiteNow(requests, List.of(home.toAbsolutePath().normalize()), LiveSite.of(requests.get()));
    }

    @Override
    public LiveSite get() {
        return shown.site();
    }

    /** The desk of this site. */
    LiveDesk desk() {
        return shown.desk();
    }

    /** Watches all that may change the site. */
    FolderWatcher watcher() throws IOException {
        var shallow = Stream.concat(home.stream(), get().clinicFolder().stream());
        return FolderWatcher.of(get().folders(), shallow.distinct().toList());
    }

    /**
     * Replaces the site if there is a new source. A missing source is not a change: someone may be moving it.
     *
     * @return whether the site was replaced
     * @throws java.io.UncheckedIOException if the new source cannot be read yet
     */
    boolean isAnother() {
        var now = requests.get();
        var sources = LiveSite.sources(now);
        if (known.containsAll(sources)) {
            return false;
        }
        shown = SiteAndDesk.of(LiveSite.of(now));
        known = sources;
        return true;
    }

    /** A site and its desk, which change together. */
    private record SiteAndDesk(LiveSite site, LiveDesk desk) {
        static SiteAndDesk of(LiveSite site) {
            return new SiteAndDesk(site, new LiveDesk(site));
        }
    }
}
