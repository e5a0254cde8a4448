package aftercare.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a pack that is being made, one behind the other in a single file. To make and delete hundreds of small files for
 * each of many clinics takes longer than to fill them. Safe for threads.
 */
final class PackFiles implements AutoCloseable {
    private final FileChannel all;
    private final Map<String, Extent> places = new ConcurrentHashMap<>();
    private long end;

    private PackFiles(FileChannel all) {
        this.all = all;
    }

    private record Extent(long start, int length) {}

    /** Begins in a folder, where no other pack is being made. */
    static PackFiles in(Path folder) throws IOException {
        return new PackFiles(FileChannel.open(
                folder.resolve("files"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** Writes a file; of two at one address the later one stays. */
    void write(String address, byte[] bytes) throws IOException {
        long start = reserve(bytes.length);
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            all.write(rest, start + rest.position());
        }
        places.put(address, new Extent(start, bytes.length));
    }

    private synchronized long reserve(int length) {
        long start = end;
        end += length;
        return start;
    }

    /** Reads a file that was written. */
    byte[] read(String address) throws IOException {
        var place = Objects.requireNonNull(places.get(address), address);
        var bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (all.read(bytes, place.start() + bytes.position()) < 0) {
                throw new IOException("the file that holds those of the pack was cut off");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
