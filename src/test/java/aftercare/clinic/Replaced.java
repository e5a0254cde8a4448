package aftercare.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What an override says of the file that it replaces. */
final class Replaced {
    private Replaced() {}

    /** The line of an override of a shipped YAML file. */
    static String replaces(String path) throws IOException {
        return "replaces: " + hash(Files.readAllBytes(Path.of("content", path))) + "\n";
    }

    static String hash(byte[] original) {
        try {
            return "sha256-"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(original));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
