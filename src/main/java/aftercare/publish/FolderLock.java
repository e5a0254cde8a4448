package aftercare.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps two builds from writing into one folder; the system lets go of it when a build is killed. */
final class FolderLock {
    /** Far behind the file's end, because Windows lets nobody read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

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
            try {
                var channel = open(site);
                if (isNamedByPath(site, channel)) {
                    return new FolderLock(site, disk, channel);
                }
                channel.close();
            } catch (NoSuchFileException e) {
                // A build that has just ended took its work folder away; the next attempt makes a new one.
            } catch (IOException e) {
                Folders.removeIfEmpty(site.work(), disk);
                throw e;
            }
        }
        throw busy(site);
    }

    private static FileChannel open(SiteFolder site) throws IOException {
        var channel = FileChannel.open(
                site.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!locks(channel)) {
            channel.close();
            throw busy(site);
        }
        return channel;
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

    /** A build that ended between opening and locking has deleted the file: the lock then locks nothing. */
    private static boolean isNamedByPath(SiteFolder site, FileChannel channel) throws IOException {
        var token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        return Arrays.equals(token, Files.readAllBytes(site.lock()));
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
