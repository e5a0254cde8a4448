package aftercare.publish;

import aftercare.publish.Published.KeptFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Moves staged files into place in the order of {@link MoveOrder}, then the manifest, then removes files that the site
 * no longer has.
 */
final class Publication {
    static final String AS_BEFORE = "Nothing was published, and the site stands as it did.";
    private static final String HALFWAY =
            "The site is part old and part new, without broken links; the next build puts it right.";
    private static final String LEFT_OVER =
            "The new site is published, but pages that it no longer has may still stand; the next build removes them.";

    private final SiteFolder site;
    private final Disk disk;
    private final Manifest before;
    private final Manifest after;
    private final Set<String> staged;
    private final Predicate<String> isUntouched;
    private boolean settled = true;

    /** @param isUntouched whether nobody has changed the file of an address since it was written */
    Publication(
            SiteFolder site,
            Disk disk,
            Manifest before,
            Manifest after,
            Set<String> staged,
            Predicate<String> isUntouched) {
        this.site = site;
        this.disk = disk;
        this.before = before;
        this.after = after;
        this.staged = staged;
        this.isUntouched = isUntouched;
    }

    /** Whether the work folder can be cleared: false while moves may have to be undone or removals finished. */
    boolean isSettled() {
        return settled;
    }

    Published run() throws PublishException {
        if (staged.isEmpty() && after.equals(before)) {
            return published(0, List.of());
        }
        move();
        return removeLeftOvers();
    }

    private void move() throws PublishException {
        var journal = new Journal(site, disk, before, stagedFiles());
        try {
            refuseLockedFolders();
            settled = false;
            var standing = standing();
            journal.open(after, standing);
            var folders = new Folders(site.root(), disk);
            for (String address : MoveOrder.ordered(staged, before, standing)) {
                folders.makeFor(address);
                disk.move(site.staged(address), site.target(address));
            }
            folders.force(staged);
            disk.move(site.next(), site.manifest());
            disk.forceFolder(site.root());
        } catch (IOException failure) {
            throw takenBack(journal, failure);
        }
    }

    private PublishException takenBack(Journal journal, IOException failure) {
        try {
            journal.undo();
            settled = true;
            return PublishException.unchanged(failure, site);
        } catch (IOException second) {
            failure.addSuppressed(second);
            return PublishException.of(failure, site, HALFWAY);
        }
    }

    private Published removeLeftOvers() throws PublishException {
        try {
            var removal = new Removal(site, disk, before, after, isUntouched).run();
            settled = true;
            return published(removal.removed(), removal.kept());
        } catch (IOException failure) {
            throw PublishException.of(failure, site, LEFT_OVER);
        }
    }

    /** Finds folders without write permission, the most common refusal, before anything moves. */
    private void refuseLockedFolders() throws IOException {
        var folders = new TreeSet<String>();
        staged.forEach(address -> folders.add(SiteFolder.folderOf(address)));
        before.without(after).forEach(address -> folders.add(SiteFolder.folderOf(address)));
        for (String folder : folders) {
            Path path = site.target(folder);
            if (Files.isDirectory(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
        }
    }

    private Manifest stagedFiles() {
        var files = new TreeMap<String, Entry>();
        staged.forEach(address ->
                files.put(address, Objects.requireNonNull(after.files().get(address))));
        return new Manifest(files);
    }

    /** The addresses at which something stands already. Nothing does in a folder that is not there yet, as in a new site. */
    private Set<String> standing() {
        var folders = new HashMap<String, Boolean>();
        var standing = new HashSet<String>();
        for (String address : staged) {
            boolean isFolderThere = folders.computeIfAbsent(SiteFolder.folderOf(address), this::exists);
            if (isFolderThere && exists(address)) {
                standing.add(address);
            }
        }
        return standing;
    }

    private boolean exists(String address) {
        return Files.exists(site.target(address), LinkOption.NOFOLLOW_LINKS);
    }

    private Published published(int removed, List<KeptFile> kept) {
        int added =
                (int) staged.stream().filter(address -> !before.has(address)).count();
        int unchanged = after.files().size() - staged.size();
        return new Published(added, staged.size() - added, unchanged, removed, after.sizes(), kept);
    }
}
