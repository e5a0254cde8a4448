package aftercare.read.file;

import aftercare.format.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fingerprints of the files of a folder. Each file's bytes are read once, and one that cannot be read then has none, even if it
 * can be read later. Safe for several threads.
 */
public final class FileFingerprints {
    /** Nearly every file of content fits into it. Each thread reads thousands of files, one after another. */
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[64 << 10]);

    private final ContentFiles files;
    private final Map<String, Optional<Long>> byPath = new ConcurrentHashMap<>();

    public FileFingerprints(ContentFiles files) {
        this.files = files;
    }

    /** The fingerprint of a file; empty for one that cannot be read. */
    public Optional<Long> of(ContentFile file) {
        var known = byPath.get(file.path());
        if (known != null) {
            return known;
        }
        var fresh = fresh(file);
        var first = byPath.putIfAbsent(file.path(), fresh);
        return first == null ? fresh : first;
    }

    /** The fingerprint of a file that was asked for before; else empty. */
    Optional<Long> known(ContentFile file) {
        return byPath.getOrDefault(file.path(), Optional.empty());
    }

    /** The fingerprint of the bytes that the file has now. */
    private Optional<Long> fresh(ContentFile file) {
        try (var in = files.open(file)) {
            return Optional.of(of(in));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static long of(InputStream in) throws IOException {
        var bytes = BUFFER.get();
        var print = new PiecePrint();
        for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
            print.add(bytes, 0, length);
        }
        return print.value();
    }

    /** The fingerprint of a file that is read piece by piece, however long the pieces are. */
    static final class PiecePrint {
        private final Fingerprint pieces = Fingerprint.of("file");
        private long length;

        void add(byte[] bytes, int from, int count) {
            pieces.withPiece(bytes, from, count);
            length += count;
        }

        /** Must be called once, at the end. */
        long value() {
            return pieces.with(length).value();
        }
    }
}
