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
 * Keeps two builds from writing into one folder. The system releases the lock when a build is killed. The lock file
 * must not be opened a second time while the lock is held: closing that second channel would release the lock.
 */
final class FolderLock {
    /** The locked position: far beyond the file's end, because on Windows nobody can read a locked part. */
    private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

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

    /** Makes the work folder and locks it; throws {@link PublishException} when another build has locked it. */
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

    /** One attempt to lock. Empty if a build that has just ended deleted the work folder in between. */
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
            return channel.tryLock(LOCKED_POSITION, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // The disk has no locks: building without one is better than not building at all.
            return true;
        }
    }

    /**
     * Whether the locked file is still the one at that path. A build that ended between our opening and locking has
     * deleted it, and our lock would protect nothing. The file is recognised by a random size, because opening it a
     * second time would release the lock.
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
        return new PublishException(
                "Another build is writing into " + site.shown()
                        + " at this moment. Wait until it has ended, or build into another folder with `-o`.",
                "");
    }

    /** Releases and deletes the lock, and deletes the work folder when it is empty. */
    void release() throws IOException {
        try (channel) {
            disk.delete(site.lock());
        }
        Folders.removeIfEmpty(site.work(), disk);
    }
}
