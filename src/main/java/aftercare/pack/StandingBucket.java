package aftercare.pack;

import aftercare.page.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands in the folder of a pack for object storage before a new one is made: such a pack, or files of others.
 *
 * @param folder may be missing
 */
record StandingBucket(Path folder) {

    /** Whether {@code pack} made it, or began to. */
    boolean isMade() throws IOException {
        return isFile(Bucket.COMING)
                || begins(Bucket.UPLOAD, UploadScript.BEGINNING)
                || begins(Bucket.HEADERS, DeliveryHeaders.TITLE);
    }

    /** A file that {@code pack} did not make, in its own folder or at the place of one that it writes. */
    Optional<Path> foreign() throws IOException {
        boolean isMade = isMade();
        for (var name : names()) {
            if (!isOurs(name, isMade)) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }

    private Set<String> names() throws IOException {
        var names = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.newDirectoryStream(folder)) {
                entries.forEach(path -> names.add(String.valueOf(path.getFileName())));
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return names;
    }

    private boolean isOurs(String name, boolean isMade) throws IOException {
        return switch (name) {
            // Whoever publishes into it looks.
            case Bucket.SITE -> true;
            case Bucket.UPLOAD -> isEmpty(name) || begins(name, UploadScript.BEGINNING);
            case Bucket.HEADERS -> isEmpty(name) || begins(name, DeliveryHeaders.TITLE);
            case Packing.DELETIONS, Bucket.COMING -> isEmpty(name) || (isMade && isFile(name));
            default -> isMade;
        };
    }

    /** Whether nothing is in the file: a loss of power may leave that of one that was written. */
    private boolean isEmpty(String name) throws IOException {
        return isFile(name) && Files.size(folder.resolve(name)) == 0;
    }

    private boolean begins(String name, String beginning) throws IOException {
        if (!isFile(name)) {
            return false;
        }
        var bytes = beginning.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(folder.resolve(name))) {
            return new String(in.readNBytes(bytes.length), StandardCharsets.UTF_8).equals(beginning);
        }
    }

    private boolean isFile(String name) {
        return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The addresses that its lists want to be deleted. */
    Set<String> deleted() throws IOException {
        var deleted = new TreeSet<String>();
        for (var name : List.of(Packing.DELETIONS, Bucket.COMING)) {
            if (isFile(name)) {
                var text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
                text.lines().filter(OutputFile::isAddress).forEach(deleted::add);
            }
        }
        return deleted;
    }
}
