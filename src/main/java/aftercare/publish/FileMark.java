package aftercare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says about a file without opening it. If that is unchanged, so are the file's bytes: a Unix system records
 * the time of every change, and no program can set that time.
 *
 * @param address below the site's folder
 * @param inode the file's own number
 * @param modified in nanoseconds
 * @param changed the time of the last change of bytes, name or rights, in nanoseconds
 */
public record FileMark(String address, long size, long inode, long modified, long changed) {

    /** The mark of no file. */
    static final FileMark UNTOLD = new FileMark("", 0, 0, 0, 0);

    /** The mark of a file; empty if there is no regular file, or if the system is not of the Unix kind. */
    public static Optional<FileMark> of(String address, Path file) {
        try {
            var told = Files.readAttributes(
                    file, "unix:isRegularFile,size,ino,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
            return Objects.equals(told.get("isRegularFile"), true)
                    ? Optional.of(new FileMark(
                            address,
                            number(told, "size"),
                            number(told, "ino"),
                            number(told, "lastModifiedTime"),
                            number(told, "ctime")))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return Optional.empty();
        }
    }

    /** Whether a file has this mark. */
    boolean isOf(Path file) {
        var now = of(address, file);
        return now.isPresent() && isOfMoved(now.get()) && changed == now.get().changed;
    }

    /** Whether this is the mark of the same file, not written to, before it was moved. */
    boolean isOfMoved(FileMark after) {
        return size == after.size && inode == after.inode && modified == after.modified;
    }

    private static long number(Map<String, Object> told, String name) {
        var value = told.get(name);
        if (value instanceof FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException(name);
    }
}
