package aftercare.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Every operation by which a publication changes a disk. Tests replace it to break off after any of them. */
public class Disk {

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
        Files.write(file, bytes);
    }

    /** Keeps a file under a second name, by a copy where the disk has no hard links or allows none. */
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

    /** Moves a file within one disk and replaces an existing one, in one step if the system can do that. */
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
