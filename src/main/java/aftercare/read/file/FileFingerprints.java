package aftercare.read.file;

import aftercare.format.Fingerprint;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fingerprints of the files of a folder. Each file's bytes are read once. Safe for threads. */
public final class FileFingerprints {
    /** A larger file has no fingerprint; no content is so large. */
    private static final int MOST_BYTES = 64 << 20;

    /** Nearly every file of content fits into it. Each thread reads thousands of files, one after another. */
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[64 << 10]);

    private final ContentFiles files;
    private final Map<String, Long> byPath = new ConcurrentHashMap<>();

    public FileFingerprints(ContentFiles files) {
        this.files = files;
    }

    /** The fingerprint of a file; empty for one that cannot be read, or is too large. */
    public Optional<Long> of(ContentFile file) {
        var known = byPath.get(file.path());
        if (known != null) {
            return Optional.of(known);
        }
        var fresh = fresh(file);
        fresh.ifPresent(value -> byPath.put(file.path(), value));
        return fresh;
    }

    private static Optional<Long> ofLarge(byte[] start, byte[] rest) {
        var bytes = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, bytes, start.length, rest.length);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(Fingerprint.of(bytes));
    }

    /** The fingerprint of the bytes that the file has now. */
    public Optional<Long> fresh(ContentFile file) {
        try (var in = files.open(file)) {
            var bytes = BUFFER.get();
            int length = in.readNBytes(bytes, 0, bytes.length);
            return length < bytes.length
                    ? Optional.of(Fingerprint.of(bytes, length))
                    : ofLarge(bytes, in.readNBytes(MOST_BYTES + 1 - length));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
