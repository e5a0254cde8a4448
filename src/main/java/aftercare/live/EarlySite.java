package aftercare.live;

import aftercare.copy.BuildRequest;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.FileList;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A large site while it is read for the first time. Each page is made from the few files that it needs: all files other than
 * guides, the first guides, the page's own guide, and the guides that this one or the first page names. Lists of guides are
 * shorter than they will be. For several threads.
 */
public final class EarlySite {
    /** The number of guides up to which a site is read at once, within a second. */
    static final int FEW = 1_000;

    private static final int FIRST = 30;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final BuildRequest request;
    private final ContentFiles files;
    private final FileList listing;

    /** The paths of guides by their names, one for each language. */
    private final Map<String, List<String>> byName;

    /** The paths of the guides that are read. */
    private final Set<String> guides = new TreeSet<>();

    private LiveSite site;

    private EarlySite(BuildRequest request, ContentFiles files, FileList listing) {
        this.request = request;
        this.files = files;
        this.listing = listing;
        this.byName = listing.files().stream()
                .filter(PartialFiles::isGuide)
                .collect(Collectors.groupingBy(
                        ContentFile::stem, HashMap::new, Collectors.mapping(ContentFile::path, Collectors.toList())));
        listing.files().stream().filter(PartialFiles::isGuide).limit(FIRST).forEach(file -> guides.add(file.path()));
        listing.files().stream().filter(EarlySite::leadsOn).forEach(this::addNamedIn);
        this.site = made();
    }

    /**
     * The early pages of a site. Empty if it has few enough guides to be read at once, or if it has texts of a clinic.
     *
     * @throws UncheckedIOException when the content folder itself cannot be read
     */
    public static Optional<EarlySite> of(BuildRequest request) {
        return request.clinics().isEmpty() ? of(request, ContentFiles.of(request.content())) : Optional.empty();
    }

    private static Optional<EarlySite> of(BuildRequest request, ContentFiles files) {
        var listing = files.list();
        return listing.files().stream().filter(PartialFiles::isGuide).count() > FEW
                ? Optional.of(new EarlySite(request, files, listing))
                : Optional.empty();
    }

    /** Whether a file names guides to which many pages lead. */
    private static boolean leadsOn(ContentFile file) {
        return Layout.kind(file) == FileKind.SITE || file.name().equals("index.md");
    }

    /** The site with the guides that the page at an address needs; without them while the content folder is missing. */
    public synchronized LiveSite around(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        var own = byName.getOrDefault(name, List.of());
        if (!guides.containsAll(own)) {
            readAlso(own);
        }
        return site;
    }

    /**
     * Reads changed files again that pages were made from, and guides that they now name. Others are read when a page needs them;
     * files that are new or gone change nothing yet.
     */
    public synchronized void changed(Set<Path> paths) {
        if (site.isAbout(paths)) {
            site.changed(paths);
            var inContent = SourcePaths.below(request.content().map(SourcePaths::real), paths);
            readAlso(inContent.stream().filter(guides::contains).toList());
        }
    }

    /** Reads guides, and those that they name. While the content folder is missing, the site stays as it was. */
    private void readAlso(List<String> paths) {
        var before = Set.copyOf(guides);
        guides.addAll(paths);
        paths.stream().flatMap(path -> listing.file(path).stream()).forEach(this::addNamedIn);
        if (guides.equals(before)) {
            return;
        }
        try {
            site = made();
        } catch (UncheckedIOException gone) {
            // Somebody may be moving it. The next request tries again.
            guides.retainAll(before);
        }
    }

    private LiveSite made() {
        return new LiveSite(request, new PartialFiles(files, listing, new HashSet<>(guides)));
    }

    private void addNamedIn(ContentFile file) {
        NAME.matcher(text(file))
                .results()
                .map(MatchResult::group)
                .forEach(word -> guides.addAll(byName.getOrDefault(word, List.of())));
    }

    /** The text of a file; empty if it cannot be read, which is reported when the file is read again. */
    private String text(ContentFile file) {
        try (var in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
