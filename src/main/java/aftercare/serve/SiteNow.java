package aftercare.serve;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveDesk;
import aftercare.live.LiveEditor;
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
    private final boolean isEdited;
    private volatile SiteAndDesk shown;

    /** The sources at the time when the site was first read. */
    private Set<Path> known;

    private SiteNow(Supplier<BuildRequest> requests, List<Path> home, LiveSite site, boolean isEdited) {
        this.requests = requests;
        this.home = home;
        this.isEdited = isEdited;
        this.shown = SiteAndDesk.of(site, isEdited);
        this.known = LiveSite.sources(site.request());
    }

    /** A site that is never replaced. */
    static SiteNow of(LiveSite site) {
        return new SiteNow(site::request, List.of(), site, true);
    }

    /**
     * The site of a folder.
     *
     * @param requests what to show, as the sources stand now
     * @param home the folder in which new sources may appear
     * @param isEdited whether pages lead to the editor
     */
    static SiteNow of(Supplier<BuildRequest> requests, Path home, boolean isEdited) {
        var folder = List.of(home.toAbsolutePath().normalize());
        return new SiteNow(requests, folder, LiveSite.of(requests.get()), isEdited);
    }

    /** Whether pages lead to the editor. */
    boolean isEdited() {
        return isEdited;
    }

    @Override
    public LiveSite get() {
        return shown.site();
    }

    /** The desk of this site. */
    LiveDesk desk() {
        return shown.desk();
    }

    /** What the editor shows of this site. */
    LiveEditor editor() {
        return shown.editor();
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
        shown = SiteAndDesk.of(LiveSite.of(now), isEdited);
        known = sources;
        return true;
    }

    /** A site and what its editors see, which change together. */
    private record SiteAndDesk(LiveSite site, LiveDesk desk, LiveEditor editor) {
        static SiteAndDesk of(LiveSite site, boolean isEdited) {
            return new SiteAndDesk(site, new LiveDesk(site, isEdited), new LiveEditor(site));
        }
    }
}
