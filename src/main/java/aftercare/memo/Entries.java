package aftercare.memo;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of results, one after another; new results are appended. The {@link Index} says where each begins. Safe for threads.
 */
final class Entries implements AutoCloseable {
    /** The longest result that is read through a buffer of its thread, in bytes; nearly all guides are shorter. */
    private static final int MOST_SHARED = 64 << 10;

    /** Outside of Java's heap, from where files are read, so that most bytes are checked without being copied. */
    private static final ThreadLocal<ByteBuffer> SHARED =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(MOST_SHARED));

    /** Where a thread has the bytes of a result while it makes a value of them. */
    private static final ThreadLocal<byte[]> HEAD = ThreadLocal.withInitial(() -> new byte[MOST_SHARED]);

    /** And those of a part of one, for which the making of a value may ask. */
    private static final ThreadLocal<byte[]> PART = ThreadLocal.withInitial(() -> new byte[MOST_SHARED]);

    /** How many bytes are written at once: each time takes as long as some kilobytes. */
    private static final int MOST_WAITING = 256 << 10;

    private final FileChannel file;

    /** Results that were not written yet. When they cannot be, they stay here. */
    private final ByteBuffer waiting = ByteBuffer.allocateDirect(MOST_WAITING);

    /** Where those begin that are not written yet. */
    private volatile long written;

    private Entries(FileChannel file, long end) {
        this.file = file;
        this.written = end;
    }

    /** @param end the length in use, in bytes; what an interrupted run wrote after it is overwritten */
    static Entries open(Path path, long end) throws IOException {
        return new Entries(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                end);
    }

    /**
     * The place of a result in the file.
     *
     * @param crc checksum of its bytes, because a loss of power may keep the place and lose the bytes
     */
    record Place(long start, int length, long crc) {}

    /** Adds the bytes that remain in a buffer. */
    Place add(ByteBuffer bytes) throws IOException {
        return add(bytes, crc(bytes.duplicate()));
    }

    private synchronized Place add(ByteBuffer bytes, long crc) throws IOException {
        if (bytes.remaining() > waiting.remaining()) {
            write();
        }
        var place = new Place(length(), bytes.remaining(), crc);
        if (bytes.remaining() > waiting.remaining()) {
            write(bytes);
        } else {
            waiting.put(bytes);
        }
        return place;
    }

    /** Writes all results that were added. */
    synchronized void write() throws IOException {
        write(waiting.duplicate().flip());
        waiting.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        long at = written;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        written = at;
    }

    /** The bytes at a place; empty if they are not there. */
    Optional<byte[]> at(Place place) throws IOException {
        return bytes(new byte[place.length], place.start, place.length)
                .filter(bytes -> crc(ByteBuffer.wrap(bytes)) == place.crc);
    }

    /**
     * An array that begins with the bytes at a place that stand before the record's parts; empty if they or the parts are not
     * there. Its thread uses it again.
     */
    Optional<byte[]> headAt(Place place) throws IOException {
        var buffer = place.length > MOST_SHARED
                ? ByteBuffer.allocate(place.length)
                : SHARED.get().clear().limit(place.length);
        if (!reads(buffer, place.start)) {
            return Optional.empty();
        }
        if (crc(buffer.flip()) != place.crc) {
            return Optional.empty();
        }
        int length = RecordReader.headLength(buffer);
        var head = room(HEAD, length);
        buffer.get(0, head, 0, length);
        return Optional.of(head);
    }

    /** An array at least as long, which the thread uses again for what it reads next. */
    private static byte[] room(ThreadLocal<byte[]> usual, int length) {
        return length > MOST_SHARED ? new byte[length] : usual.get();
    }

    private Optional<byte[]> bytes(byte[] room, long start, int length) throws IOException {
        return reads(ByteBuffer.wrap(room, 0, length), start) ? Optional.of(room) : Optional.empty();
    }

    /** Fills a buffer; false if the file ends before. */
    private boolean reads(ByteBuffer buffer, long start) throws IOException {
        if (start >= written && areWaiting(buffer, start)) {
            return true;
        }
        while (buffer.hasRemaining()) {
            if (file.read(buffer, start + buffer.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Fills a buffer with what waits to be written; false if it was written meanwhile, or is not there. */
    private synchronized boolean areWaiting(ByteBuffer buffer, long start) {
        long from = start - written;
        if (from < 0 || from + buffer.remaining() > waiting.position()) {
            return false;
        }
        buffer.put(waiting.duplicate().position((int) from).limit((int) from + buffer.remaining()));
        return true;
    }

    /** Reads parts of a result again whose bytes were there. Nobody overwrites them in the file while it is open. */
    RecordReader.Again again(Place place) {
        return (start, length) -> {
            try {
                return bytes(room(PART, length), place.start + start, length).orElseThrow(EOFException::new);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /** The length in bytes, with results that nobody needs any more. */
    synchronized long length() {
        return written + waiting.position();
    }

    private static long crc(ByteBuffer bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** Closes the file. What was not written is lost. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
