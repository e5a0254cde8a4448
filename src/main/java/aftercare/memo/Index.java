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
 * Where the result of each fingerprint stands.
 *
 * @param file the name of the file that holds the results
 * @param length of that file, in bytes
 */
record Index(String file, long length, List<Line> lines) {
    private static final RecordType<Index> TYPE = RecordType.of(Index.class);

    /** More than a million results need. */
    private static final long MOST_BYTES = 64L << 20;

    Index {
        lines = List.copyOf(lines);
    }

    /**
     * A result.
     *
     * @param key the fingerprint
     * @param unused the number of runs that have not asked for it since one did
     */
    record Line(long key, Place place, int unused) {}

    /**
     * The index in a file; empty where there is none, or one of another program, or what a loss of power left of one.
     *
     * @param program its version, as another may return other results
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

    /** Writes it in one step, so that nobody ever reads half of one. */
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
