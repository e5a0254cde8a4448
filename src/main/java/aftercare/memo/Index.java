package aftercare.memo;

import aftercare.memo.Entries.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The place of each result, by fingerprint.
 *
 * @param file the name of the file that holds the results
 * @param length of that file, in bytes
 */
record Index(String file, long length, List<Line> lines) {
    private static final RecordType<Index> TYPE = RecordType.of(Index.class);

    /** The largest index that is read, in bytes: more than a million results need. */
    private static final long MOST_BYTES = 64L << 20;

    Index {
        lines = List.copyOf(lines);
    }

    /**
     * A result.
     *
     * @param key the fingerprint
     * @param unused the number of runs since one last used it
     */
    record Line(long key, Place place, int unused) {}

    /**
     * Reads an index; empty if there is none, if another program wrote it, or if a loss of power damaged it.
     *
     * @param program its version, because another version may return other results
     */
    static Optional<Index> read(Path path, String program) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) < Long.BYTES || Files.size(path) > MOST_BYTES) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(path);
        var written = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return ByteBuffer.wrap(bytes).getLong() == seal(written, program)
                ? Optional.of(TYPE.value(written))
                : Optional.empty();
    }

    /** Writes the index in one step, so that nobody can read half of it. */
    void write(Path path, String program) throws IOException {
        var written = TYPE.bytes(this);
        var bytes = ByteBuffer.allocate(Long.BYTES + written.length)
                .putLong(seal(written, program))
                .put(written)
                .array();
        var unfinished = path.resolveSibling("index.new");
        Files.write(unfinished, bytes);
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static long seal(byte[] written, String program) {
        return Fingerprint.of(program).with(written).value();
    }
}
