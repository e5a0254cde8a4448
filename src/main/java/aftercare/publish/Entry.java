package aftercare.publish;

import aftercare.format.Fingerprint;
import aftercare.format.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file's checksum and size, by which its bytes can be recognised.
 *
 * @param checksum hexadecimal digits in small letters: 16 of a {@link Fingerprint}, or 64 of a SHA-256
 * @param size in bytes
 */
public record Entry(String checksum, long size) {
    /** The digits of each kind of checksum. */
    private static final int QUICK = 16;

    private static final int SHA256 = 64;

    /** The smallest block that a disk writes, in bytes. */
    private static final int BLOCK = 512;

    private static final byte[] ZEROS = new byte[BLOCK];

    /** The entry of a file that stays on this machine, by a checksum that finds changes, but no forgery. */
    public static Entry of(byte[] bytes) {
        return new Entry(quick(bytes), bytes.length);
    }

    /** The entry of a file that is handed on, by its SHA-256. */
    public static Entry sealed(byte[] bytes) {
        return new Entry(Sha256.hex(bytes), bytes.length);
    }

    /** Whether both are the same. The comparison that a record has by itself is slow at first, and a site has thousands. */
    boolean isSame(Entry other) {
        return size == other.size && checksum.equals(other.checksum);
    }

    /** Whether these are the bytes of the entry, as far as its checksum can tell. */
    public boolean isOf(byte[] bytes) {
        return bytes.length == size && checksum.equals(isSealed() ? Sha256.hex(bytes) : quick(bytes));
    }

    /** Whether the checksum is a SHA-256. */
    public boolean isSealed() {
        return checksum.length() == SHA256;
    }

    /** Whether a text has the form of a checksum. */
    static boolean isChecksum(String text) {
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return text.length() == QUICK || text.length() == SHA256;
    }

    private static String quick(byte[] bytes) {
        return HexFormat.of().toHexDigits(Fingerprint.of(bytes));
    }

    /** Whether a regular file with the entry's bytes is there. */
    public boolean standsAt(Path file) throws IOException {
        return isFileOfSize(file, size) && isOf(Files.readAllBytes(file));
    }

    /** The bytes of a regular file, if they are those of the entry. */
    Optional<byte[]> bytesAt(Path file) {
        try {
            return isFileOfSize(file, size)
                    ? Optional.of(Files.readAllBytes(file)).filter(this::isOf)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a regular file is there that has the entry's bytes, or what a loss of power left of them. */
    boolean isLeftAt(Path file) throws IOException {
        return standsAt(file) || isTornAt(file);
    }

    /**
     * Whether the file can be what a loss of power left of the entry's bytes: nothing, whole blocks of the beginning, or blocks
     * of zeros. A file that somebody wrote looks different.
     */
    private boolean isTornAt(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > size) {
            return false;
        }
        var bytes = Files.readAllBytes(file);
        return bytes.length == 0 || (bytes.length < size && bytes.length % BLOCK == 0) || hasBlockOfZeros(bytes);
    }

    private static boolean hasBlockOfZeros(byte[] bytes) {
        for (int start = 0; start < bytes.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, bytes.length);
            if (Arrays.equals(bytes, start, end, ZEROS, 0, end - start)) {
                return true;
            }
        }
        return false;
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
