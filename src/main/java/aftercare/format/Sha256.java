package aftercare.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Computes SHA-256 fingerprints: {@code sha256-…} in content, plain hexadecimal, or a few digits for a file's name. */
public final class Sha256 {
    private static final String KIND = "sha256-";

    /** Never used itself: to copy it is much faster than to ask Java's providers for another one. */
    private static final MessageDigest FRESH = fresh();

    private Sha256() {}

    /** The fingerprint of the bytes: {@code sha256-} and 64 hexadecimal digits in small letters. */
    public static String of(byte[] bytes) {
        return KIND + hex(bytes);
    }

    /** The SHA-256 of the bytes: 64 hexadecimal digits in small letters. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Finishes a digest of {@link #digest()}, and returns it as 64 hexadecimal digits in small letters. */
    public static String hexOf(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first digits of the SHA-256 in hexadecimal, enough to distinguish versions of a file. */
    public static String start(byte[] bytes, int digits) {
        return hex(bytes).substring(0, digits);
    }

    /** A fingerprint of several fingerprints; a single one is returned as it is. */
    public static String ofAll(List<String> hashes) {
        return hashes.size() == 1 ? hashes.get(0) : of(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    /** A digest for bytes that arrive in parts; finish it with {@link #hexOf}. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException ofOtherProvider) {
            return fresh();
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
