package aftercare.read.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints: {@code sha256-} and the SHA-256 in hex. */
public final class Sha256 {
    private static final String KIND = "sha256-";

    private Sha256() {}

    /** {@code sha256-} and the SHA-256 of the bytes in hex. */
    public static String of(byte[] bytes) {
        return of(digest().digest(bytes), KIND);
    }

    /** The SHA-256 of the bytes in hex. */
    public static String hex(byte[] bytes) {
        return of(digest().digest(bytes), "");
    }

    /** The fingerprint of one version of several files together; of a single file, its own. */
    public static String ofAll(List<String> hashes) {
        return hashes.size() == 1 ? hashes.get(0) : of(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    /** Hex of a finished digest, with what stands before it. */
    public static String of(byte[] digest, String kind) {
        return kind + HexFormat.of().formatHex(digest);
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
