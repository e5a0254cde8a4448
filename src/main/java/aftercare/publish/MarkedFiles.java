package aftercare.publish;

import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The marks of a publication's files, by which the next one knows the files that nobody has touched. Safe for several threads. */
final class MarkedFiles {
    private final SiteFolder site;
    private final Map<String, FileMark> trusted;

    /** The marks that files had before their bytes were compared. */
    private final Map<String, FileMark> compared = new ConcurrentHashMap<>();

    /** The marks of files that wait to be moved into the site. */
    private final Map<String, FileMark> waiting = new ConcurrentHashMap<>();

    /** @param trusted the files of the last publication */
    MarkedFiles(SiteFolder site, TrustedFiles trusted) {
        this.site = site;
        this.trusted = trusted.standingIn(site);
    }

    /** Whether nobody has touched a file since its bytes were last compared. */
    boolean isUntouched(String address) {
        var mark = trusted.get(address);
        return mark != null && mark.isOf(site.target(address));
    }

    /** Marks a file of the site whose bytes are about to be compared. */
    void beforeComparing(String address) {
        FileMark.of(address, site.target(address)).ifPresent(mark -> compared.put(address, mark));
    }

    /** Marks a file that was written, and is about to be moved into the site. */
    void beforeMoving(String address) {
        compared.remove(address);
        waiting.put(address, FileMark.of(address, site.staged(address)).orElse(FileMark.UNTOLD));
    }

    /** The published files and their manifest, which the next publication need not compare; none if one has no mark. */
    TrustedFiles trusted(Map<String, Received> published, Manifest manifest) {
        var marks = new ArrayList<FileMark>(published.size());
        var others = new ArrayList<String>();
        published.forEach((address, file) -> {
            var mark = file.isUntouched() ? trusted.get(address) : null;
            if (mark == null) {
                others.add(address);
            } else {
                marks.add(mark);
            }
        });
        AllHands.map(others, this::mark).forEach(mark -> mark.ifPresent(marks::add));
        var ofManifest = FileMark.of(SiteFolder.MANIFEST, site.manifest());
        return marks.size() < published.size() || ofManifest.isEmpty()
                ? TrustedFiles.NONE
                : TrustedFiles.now(ofManifest.get(), manifest, List.copyOf(marks));
    }

    /**
     * The mark of a file whose bytes are known. One that somebody has changed since is not known again by the mark from before,
     * and one that was moved has a new time of change, but is otherwise as it was written.
     */
    private Optional<FileMark> mark(String address) {
        var known = compared.get(address);
        if (known != null) {
            return Optional.of(known);
        }
        var now = FileMark.of(address, site.target(address));
        var waited = waiting.get(address);
        return waited == null ? now : now.filter(waited::isOfMoved).or(() -> Optional.of(waited));
    }
}
