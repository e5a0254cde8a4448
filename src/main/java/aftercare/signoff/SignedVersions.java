package aftercare.signoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The signed versions that are kept in the content folder.
 *
 * @param content the content folder; empty for the stock content
 */
public record SignedVersions(Optional<Path> content) {

    /** The text of a signed version, by its path below the content folder; empty if it was not kept. */
    public Optional<String> text(String path) {
        return content.map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .map(SignedVersions::text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
