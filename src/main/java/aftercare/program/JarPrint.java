package aftercare.program;

import aftercare.format.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A fingerprint of all that is in a jar. A jar ends with a directory that has a CRC-32 of each of its files, so that is read alone: a
 * twentieth of the whole. Its form is that of section 4.3 of PKWARE's APPNOTE.
 */
public final class JarPrint {
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIZE_AT = 12;
    private static final int MOST_BYTES = 64 << 20;

    private JarPrint() {}

    /**
     * The fingerprint of a jar.
     *
     * @throws IOException if it cannot be read, or is no jar without a comment
     */
    public static long of(Path jar) throws IOException {
        try (var file = FileChannel.open(jar)) {
            var end = bytes(file, file.size() - END_BYTES, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            long size = Integer.toUnsignedLong(end.getInt(SIZE_AT));
            long from = Integer.toUnsignedLong(end.getInt(SIZE_AT + Integer.BYTES));
            if (end.getInt(0) != END_SIGNATURE || size > MOST_BYTES) {
                throw new IOException("no jar: " + jar);
            }
            return Fingerprint.of(bytes(file, from, (int) size).array());
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
}
