package aftercare.problem;

import aftercare.program.OwnFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file that has a problem, such as {@code content/en/guides/x.md}, so that they can be shown. */
public final class SourceLines {
    /** The largest file that is read, in bytes. */
    private static final int LARGEST = 4 << 20;

    private SourceLines() {}

    /**
     * The lines without their line ends; empty if the file cannot be read, is not text or is too large.
     *
     * @param shown the file as in {@link Location#file()}; if it is not on disk, it is looked up in the jar
     */
    public static Optional<List<String>> of(String shown) {
        try (InputStream file = open(shown)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] bytes = file.readNBytes(LARGEST + 1);
            var text = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = bytes.length <= LARGEST && text.indexOf('\0') < 0;
            return isText ? Optional.of(text.lines().toList()) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable InputStream open(String shown) throws IOException {
        var path = Path.of(shown);
        return Files.isRegularFile(path)
                ? Files.newInputStream(path)
                : OwnFiles.find(shown).orElse(null);
    }
}
