package aftercare.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file that a problem points at, such as {@code content/en/guides/x.md}, for people to see. */
public final class SourceLines {
    /** What may be an author's text; a larger file is a problem as a whole. */
    private static final int LARGEST = 4 << 20;

    private SourceLines() {}

    /**
     * The lines without their ends; empty where the file cannot be read or is no text.
     *
     * @param shown the file as a problem's place shows it: below the folder that the user works in, else in the jar
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
                : SourceLines.class.getResourceAsStream("/" + shown);
    }
}
