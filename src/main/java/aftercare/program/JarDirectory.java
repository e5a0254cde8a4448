package aftercare.program;

import aftercare.format.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The directory at the end of a jar, which names each of its files and has a CRC-32 of it. It is a twentieth of the whole, and read by
 * itself: Java's own reading makes an object of each of ten thousand files. Its form is that of section 4.3 of PKWARE's APPNOTE.
 */
final class JarDirectory {
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIGNATURE = 0x02014b50;
    private static final int SIZE_AT = 12;
    private static final int MOST_BYTES = 64 << 20;

    /** Where a file's entry has the length of its name, and of the two fields that follow the name. */
    private static final int NAME_LENGTH = 28;

    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int NAME = 46;

    private final byte[] bytes;

    private JarDirectory(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The directory of a jar.
     *
     * @throws IOException if it cannot be read, or is no jar without a comment
     */
    static JarDirectory of(Path jar) throws IOException {
        try (var file = FileChannel.open(jar)) {
            var end = bytes(file, file.size() - END_BYTES, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            long size = Integer.toUnsignedLong(end.getInt(SIZE_AT));
            if (end.getInt(0) != END_SIGNATURE || size > MOST_BYTES) {
                throw new IOException("no jar: " + jar);
            }
            var directory =
                    bytes(file, file.size() - END_BYTES - size, (int) size).array();
            if (size < NAME
                    || ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN).getInt(0) != SIGNATURE) {
                throw new IOException("no jar with files: " + jar);
            }
            return new JarDirectory(directory);
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (from < 0 || file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }

    /** A fingerprint of all that is in the jar. */
    long print() {
        return Fingerprint.of(bytes);
    }

    /** The paths of all files whose path begins with that of the folder, relative to it and sorted. */
    List<String> names(String folder) {
        var wanted = folder.getBytes(StandardCharsets.UTF_8);
        var names = new ArrayList<String>();
        for (int at = 0; at + NAME < bytes.length; at = next(at)) {
            int from = at + NAME;
            int end = from + number(at + NAME_LENGTH);
            if (end - from > wanted.length
                    && bytes[end - 1] != '/'
                    && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
                names.add(new String(bytes, from + wanted.length, end - from - wanted.length, StandardCharsets.UTF_8));
            }
        }
        names.sort(null);
        return names;
    }

    private int next(int at) {
        return at + NAME + number(at + NAME_LENGTH) + number(at + EXTRA_LENGTH) + number(at + COMMENT_LENGTH);
    }

    /** A number of two bytes, the smaller one first. */
    private int number(int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << Byte.SIZE;
    }
}
