package aftercare.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Makes folders below one folder, each once, and deletes those that have become empty. */
public final class Folders {
    private final Path base;
    private final Disk disk;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    public Folders(Path base, Disk disk) {
        this.base = base;
        this.disk = disk;
    }

    /** Makes all folders that the address needs; safe for several threads. */
    public void makeFor(String address) throws IOException {
        var folder = SiteFolder.folderOf(address);
        if (!made.contains(folder)) {
            make(folder);
        }
    }

    private synchronized void make(String folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        if (!folder.isEmpty()) {
            make(SiteFolder.folderOf(folder));
        }
        var path = base.resolve(folder);
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeFolder(path);
        }
        made.add(folder);
    }

    /** Returns when the names in all folders of the addresses, and in the base folder, are on the disk itself. */
    void force(Collection<String> addresses) {
        for (String folder : above(addresses)) {
            forceIfThere(base.resolve(folder));
        }
        forceIfThere(base);
    }

    private void forceIfThere(Path folder) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            disk.forceFolder(folder);
        }
    }

    /** Deletes the folders of removed addresses that are empty, unless a remaining address needs them. */
    void removeEmpty(Collection<String> removed, Collection<String> remaining) throws IOException {
        var candidates = new TreeSet<String>(Comparator.reverseOrder());
        candidates.addAll(above(removed));
        for (var left = remaining.iterator(); !candidates.isEmpty() && left.hasNext(); ) {
            candidates.removeAll(above(List.of(left.next())));
        }
        for (String folder : candidates) {
            if (Files.isDirectory(base.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                removeIfEmpty(base.resolve(folder), disk);
            }
        }
    }

    public static void removeIfEmpty(Path folder, Disk disk) throws IOException {
        try {
            disk.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's file is in it, so it stays.
        }
    }

    private static Set<String> above(Collection<String> addresses) {
        var folders = new HashSet<String>();
        for (String address : addresses) {
            var folder = SiteFolder.folderOf(address);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = SiteFolder.folderOf(folder);
            }
        }
        return folders;
    }
}
