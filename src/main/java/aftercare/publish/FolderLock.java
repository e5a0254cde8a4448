package aftercare.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two builds from writing into one folder; the system lets go of it when a build is killed. No program opens the
 * file twice while it holds the lock, for closing it once would let go of it.
 */
final class FolderLock {
    /** Far behind the file's end, because Windows lets nobody read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final long MOST_BYTES = 1 << 16;

    private static final int ATTEMPTS = 20;

    private final SiteFolder site;
    private final Disk disk;
    private final FileChannel channel;

    private FolderLock(SiteFolder site, Disk disk, FileChannel channel) {
        this.site = site;
        this.disk = disk;
        this.channel = channel;
    }

    /** Makes the work folder and locks it; a {@link PublishException} says that another build has it. */
    static FolderLock take(SiteFolder site, Disk disk) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            disk.makeFolder(site.work());
            var lock = attempt(site, disk);
            if (lock.isPresent()) {
                return lock.get();
            }
        }
        throw busy(site);
    }

    /** Nothing where a build that has just ended took the work folder away in between. */
    private static Optional<FolderLock> attempt(SiteFolder site, Disk disk) throws IOException {
        var channel = open(site.lock());
        if (channel.isEmpty()) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            if (!locks(channel.get())) {
                throw busy(site);
            }
            taken = isNamedByPath(site, channel.get());
            return taken ? Optional.of(new FolderLock(site, disk, channel.get())) : Optional.empty();
        } finally {
            if (!taken) {
                channel.get().close();
            }
        }
    }

    private static Optional<FileChannel> open(Path file) throws IOException {
        try {
            return Optional.of(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean locks(FileChannel channel) {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // The disk knows no locks: better to build without than never to build there.
            return true;
        }
    }

    /**
     * Whether the path names the locked file. A build that ended between opening and locking has deleted it, and the
     * lock then locks nothing. The file is known by a size of its own: to open it a second time would let go of the
     * lock.
     */
    private static boolean isNamedByPath(SiteFolder site, FileChannel channel) throws IOException {
        long size = 1 + Math.floorMod(System.nanoTime(), MOST_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1);
        try {
            return Files.size(site.lock()) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static PublishException busy(SiteFolder site) {
        return new PublishException("Another build is writing into " + site.shown()
                + " at this moment. Wait until it has ended, or build into another folder with `-o`.");
    }

    /** Takes the lock away, and the work folder when nothing is left in it. */
    void release() throws IOException {
        try (channel) {
            disk.delete(site.lock());
        }
        Folders.removeIfEmpty(site.work(), disk);
    }
}
