package aftercare.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** All operations by which a publication changes a disk. Tests replace it to stop after any of them, or to lose some. */
public class Disk {
    private static final Set<OpenOption> ANEW =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);

    /** The most bytes of one call to the system: Java keeps as much memory for each thread that writes. Pages have less. */
    private static final int MOST_AT_ONCE = 1 << 20;

    void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    /** Not atomic: only for files that nobody reads before they are moved. */
    void write(Path file, byte[] bytes) throws IOException {
        // Mostly in one call to the system, where Files.write takes one for each eight thousand bytes.
        try (var channel = FileChannel.open(file, ANEW)) {
            int written = 0;
            while (written < bytes.length) {
                int count = Math.min(MOST_AT_ONCE, bytes.length - written);
                written += channel.write(ByteBuffer.wrap(bytes, written, count));
            }
        }
    }

    /**
     * Returns when the file's bytes are on the disk itself, so that a loss of power cannot take them. Bytes that were only
     * written may be lost, in any order.
     */
    public void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns when the names in a folder are on the disk itself, as far as the system can say. A refusal is ignored. */
    public void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders, and some network disks cannot do this; there names are written in order.
        }
    }

    /** Gives a file a second name, or copies it if the disk has no hard links. */
    void keep(Path file, Path copy) throws IOException {
        try {
            link(file, copy);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        }
    }

    void link(Path file, Path second) throws IOException {
        Files.createLink(second, file);
    }

    /** Moves a file within one disk and replaces an existing one; in one step, if the system can do that. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file, a link itself, or an empty folder. */
    void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
