package aftercare.publish;

import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The list of files that a publication moves, written before the first move so that all moves can be undone. */
final class Journal {
    private final SiteFolder site;
    private final Disk disk;
    private final Manifest before;
    private final Manifest moves;

    /** @param moves the files that move, and no others */
    Journal(SiteFolder site, Disk disk, Manifest before, Manifest moves) {
        this.site = site;
        this.disk = disk;
        this.before = before;
        this.moves = moves;
    }

    /** Backs up the files that will be replaced, and writes the journal. It is valid once {@code next.json} exists. */
    void open(Manifest after, Set<String> standing) throws IOException {
        var backups = new Folders(site.work().resolve("before"), disk);
        for (String address : standing) {
            backups.makeFor(address);
            disk.keep(site.target(address), site.backup(address));
        }
        backups.force(standing);
        site.write(before, site.previous(), disk);
        site.write(moves, site.moves(), disk);
        disk.forceFolder(site.root());
        site.write(after, site.next(), disk);
    }

    /**
     * Puts the site back as it was. Replaced files are restored first, so that nothing links to the added files when they are
     * deleted. May be killed and called again: a file that is still staged has not moved, and one without a backup is new. The
     * journal is deleted only when all this is on the disk itself.
     */
    void undo() throws IOException {
        var added = new ArrayList<String>();
        for (String address : moves.files().keySet()) {
            if (exists(site.backup(address)) && hasMoved(address)) {
                disk.move(site.backup(address), site.target(address));
            } else if (hasMoved(address) && isAsMoved(address)) {
                added.add(address);
            }
        }
        delete(added);
        var folders = new Folders(site.root(), disk);
        folders.removeEmpty(moves.files().keySet(), before.files().keySet());
        folders.force(moves.files().keySet());
        disk.delete(site.next());
        disk.forceFolder(site.work());
    }

    private boolean hasMoved(String address) {
        return !exists(site.staged(address)) && site.isReachedWithoutLinks(address);
    }

    private boolean isAsMoved(String address) throws IOException {
        var entry = moves.files().get(address);
        var target = site.target(address);
        return (entry != null && entry.isLeftAt(target)) || (OutputFile.isPage(address) && Deletion.isBlank(target));
    }

    private void delete(List<String> added) throws IOException {
        var refused = new ArrayList<String>();
        new Deletion(site, disk).run(added, (address, deleted) -> {
            if (!deleted) {
                refused.add(address);
            }
        });
        if (!refused.isEmpty()) {
            throw new FileSystemException(site.target(refused.get(0)).toString(), null, "it could not be deleted");
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
