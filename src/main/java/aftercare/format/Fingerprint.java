package aftercare.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A number of 64 bits for all that a result depends on: the CRC-32 and the CRC-32C of the same bytes, which Java's first
 * compiler makes with instructions of the processor, a hundred times as fast as a SHA-256. It detects accidental changes and edits,
 * not forgery; {@link Sha256} does that. Used by one thread.
 */
public final class Fingerprint {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private final ByteBuffer eight = ByteBuffer.allocate(Long.BYTES);

    /**
     * Begins a fingerprint.
     *
     * @param kind what it is made for, so that two kinds of results never meet
     */
    public static Fingerprint of(String kind) {
        return new Fingerprint().with(kind);
    }

    /** The fingerprint of bytes alone. */
    public static long of(byte[] bytes) {
        return new Fingerprint().with(bytes).value();
    }

    /** The fingerprint of a file's bytes; 0 for one that cannot be read. */
    public static long of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Adds a text with its length, so that {@code ab, c} differs from {@code a, bc}. */
    public Fingerprint with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes with their number. */
    public Fingerprint with(byte[] bytes) {
        return with(bytes.length).withPiece(bytes, 0, bytes.length);
    }

    /** Adds bytes without their number: a piece of what is read piece by piece. */
    public Fingerprint withPiece(byte[] bytes, int from, int length) {
        first.update(bytes, from, length);
        second.update(bytes, from, length);
        return this;
    }

    /** Adds a number, such as another fingerprint. */
    public Fingerprint with(long number) {
        var bytes = eight.putLong(0, number).array();
        first.update(bytes, 0, Long.BYTES);
        second.update(bytes, 0, Long.BYTES);
        return this;
    }

    /** Adds each text, and how many there are. */
    public Fingerprint with(Iterable<String> texts) {
        int count = 0;
        for (var text : texts) {
            with(text);
            count++;
        }
        return with(count);
    }

    public long value() {
        return first.getValue() << 32 | second.getValue();
    }
}
