package aftercare.publish;

import aftercare.format.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A file's hash and size, by which its bytes can be recognised.
 *
 * @param sha256 64 hexadecimal digits in small letters
 * @param size in bytes
 */
public record Entry(String sha256, long size) {

    public static Entry of(byte[] bytes) {
        return new Entry(Sha256.hex(bytes), bytes.length);
    }

    /** Whether a regular file with the entry's bytes is there. */
    boolean standsAt(Path file) throws IOException {
        return isFileOfSize(file, size) && of(Files.readAllBytes(file)).equals(this);
    }

    /** Whether a regular file with exactly these bytes is there. */
    static boolean stands(Path file, byte[] bytes) throws IOException {
        return isFileOfSize(file, bytes.length) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static boolean isFileOfSize(Path file, long size) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && attributes.size() == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
