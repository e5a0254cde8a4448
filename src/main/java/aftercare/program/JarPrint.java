package aftercare.program;

import aftercare.format.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;

/** A fingerprint of all that is in a jar, by its directory, which has a CRC-32 of each of its files. */
public final class JarPrint {
    private JarPrint() {}

    /**
     * The fingerprint of a jar.
     *
     * @throws IOException if it cannot be read, or is no jar without a comment
     */
    public static long of(Path jar) throws IOException {
        return Fingerprint.of(JarDirectory.of(jar).bytes());
    }
}
