package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.publish.Published.KeptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A publication in preparation: it receives files one by one, and the site does not change before {@link #publish()}.
 * Only one can be open per folder. Closing it without publishing leaves the site as it was.
 *
 * <pre>
 * try (var staging = …) {
 *     pages.parallel().map(renderer::render).forEach(staging::add);
 *     if (!staging.problems().hasErrors()) {
 *         staging.publish();
 *     }
 * }
 * </pre>
 */
public final class Staging implements Sink, AutoCloseable {
    private final SiteFolder site;
    private final Disk disk;
    private final FolderLock lock;
    private final Manifest before;
    private final List<KeptFile> keptEarlier;
    private final List<Path> made;
    private final Optional<String> copy;
    private final Folders folders;
    private final AddressClaims claims = new AddressClaims();
    private final Map<String, Received> received = new ConcurrentHashMap<>();

    /** Files that wait to be moved into the site. */
    private final Set<String> staged = ConcurrentHashMap.newKeySet();

    private final MarkedFiles marks;
    private final CleanStop stop;
    private Manifest after = Manifest.EMPTY;
    private volatile boolean ended;

    /**
     * @param made the folders that were made for the site, outermost first
     * @param trusted the files whose bytes need not be compared
     * @param copy the name of the clinic's copy; empty for other sites
     */
    Staging(
            SiteFolder site,
            Disk disk,
            FolderLock lock,
            Recovery.Recovered standing,
            List<Path> made,
            TrustedFiles trusted,
            Optional<String> copy) {
        this.site = site;
        this.disk = disk;
        this.lock = lock;
        this.before = standing.manifest();
        this.keptEarlier = standing.kept();
        this.made = made;
        this.copy = copy;
        this.marks = new MarkedFiles(site, trusted);
        this.folders = new Folders(site.work().resolve("files"), disk);
        this.stop = new CleanStop(this::discard);
    }

    @Override
    public void add(OutputFile file) {
        refuseWhenEnded();
        if (isReserved(file.address())) {
            throw new IllegalArgumentException("the address is the publisher's own: " + file.address());
        }
        if (!claims.claim(file)) {
            return;
        }
        received.put(file.address(), new Received(Entry.of(file.bytes()), file.source(), false));
        stop.shared().lock();
        try {
            stage(file);
        } catch (IOException e) {
            throw new UncheckedIOException(PublishException.unchanged(e, site));
        } finally {
            stop.shared().unlock();
        }
    }

    /** Keeps a file that the manifest lists with this hash, and that stands there with its bytes. */
    @Override
    public boolean keeps(String address, Entry entry, Location source) {
        refuseWhenEnded();
        if (!before.has(address, entry)) {
            return false;
        }
        boolean isUntouched = marks.isUntouched(address);
        if (!isUntouched && !stands(address, entry)) {
            return false;
        }
        if (claims.claim(address, source)) {
            received.put(address, new Received(entry, source, isUntouched));
        }
        return true;
    }

    @Override
    public Optional<byte[]> standing(String address, Entry entry) {
        return before.has(address, entry) ? entry.bytesAt(site.target(address)) : Optional.empty();
    }

    private boolean stands(String address, Entry entry) {
        marks.beforeComparing(address);
        try {
            return entry.standsAt(site.target(address));
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Optional<Entry> entry(String address) {
        return Optional.ofNullable(received.get(address)).map(Received::entry);
    }

    /** The published files and their manifest, which the next publication need not compare; none if one has no mark. */
    public TrustedFiles trusted() {
        return marks.trusted(received, after);
    }

    private void stage(OutputFile file) throws IOException {
        var address = file.address();
        if (before.has(address)) {
            marks.beforeComparing(address);
            if (Entry.stands(site.target(address), file.bytes())) {
                return;
            }
        }
        folders.makeFor(address);
        disk.write(site.staged(address), file.bytes());
        marks.beforeMoving(address);
        staged.add(address);
    }

    /** The addresses of all files received. */
    public Set<String> addresses() {
        return Set.copyOf(received.keySet());
    }

    private static boolean isReserved(String address) {
        var folded = SiteAddresses.folded(address);
        return folded.equals(SiteFolder.MANIFEST) || (folded + "/").startsWith(SiteFolder.WORK + "/");
    }

    @Override
    public Problems problems() {
        try {
            var obstacles = new StandingFiles(site).obstacles(received, before);
            return claims.problems().and(Problems.of(obstacles));
        } catch (IOException e) {
            throw new UncheckedIOException(PublishException.unchanged(e, site));
        }
    }

    /**
     * Puts the files into place and removes files that the site no longer has. Ends this staging, even when it fails.
     *
     * @throws PublishException when the machine refuses, or when {@link #problems()} has an error; the site then stands
     *     as it did, unless the message says otherwise
     */
    public Published publish() throws PublishException {
        stop.alone().lock();
        try {
            return published();
        } finally {
            stop.alone().unlock();
        }
    }

    private Published published() throws PublishException {
        refuseWhenEnded();
        var problems = problems();
        if (problems.hasErrors()) {
            discard();
            throw new PublishException(problems.list().get(0).message(), Publication.AS_BEFORE);
        }
        var files = before.of(received);
        after = copy.map(files::ofCopy).orElse(files);
        var publication = new Publication(site, disk, before, after, Set.copyOf(staged), marks::isUntouched);
        try {
            var published = publication.run();
            return published.withKept(keptEarlier);
        } finally {
            end(publication.isSettled());
        }
    }

    /** Ends this staging and leaves the site as it was. Does nothing when it has already ended. */
    public void discard() {
        stop.alone().lock();
        try {
            if (!ended) {
                end(true);
            }
        } finally {
            stop.alone().unlock();
        }
    }

    /** Discards what was not published. */
    @Override
    public void close() {
        discard();
    }

    private void end(boolean clear) {
        ended = true;
        try {
            try {
                if (clear) {
                    new Recovery(site, disk).clear();
                }
            } finally {
                lock.release();
            }
            removeMade();
        } catch (IOException e) {
            // Leftovers do no harm, and the next build deletes them.
        } finally {
            stop.ended();
        }
    }

    private void removeMade() throws IOException {
        for (int i = made.size() - 1; i >= 0; i--) {
            Folders.removeIfEmpty(made.get(i), disk);
        }
    }

    private void refuseWhenEnded() {
        if (ended) {
            throw new IllegalStateException("this publication has ended");
        }
    }
}
