package aftercare.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of bytes: in hex, cut short for the name of a file, or with its kind before it as content says it. */
public final class Sha256 {
    private static final String KIND = "sha256-";

    private Sha256() {}

    /** {@code sha256-} and the SHA-256 of the bytes in hex. */
    public static String of(byte[] bytes) {
        return KIND + hex(bytes);
    }

    /** The SHA-256 of the bytes: 64 hexadecimal digits in small letters. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The SHA-256 that a digest of {@link #digest()} came to, as 64 hexadecimal digits in small letters. */
    public static String hexOf(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first digits of the SHA-256 in hex, enough to tell the versions of one file apart. */
    public static String start(byte[] bytes, int digits) {
        return hex(bytes).substring(0, digits);
    }

    /** The fingerprint of one version of several files together; of a single file, its own. */
    public static String ofAll(List<String> hashes) {
        return hashes.size() == 1 ? hashes.get(0) : of(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    /** For bytes that come one after another; {@link #hexOf} ends it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
