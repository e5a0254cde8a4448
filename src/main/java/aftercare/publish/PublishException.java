package aftercare.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says why a site could not be published: the disk is full, permission is missing, or another build is running. */
public final class PublishException extends IOException {
    private static final long serialVersionUID = 1;
    private static final long ALMOST_FULL_BYTES = 1 << 20;

    /** @param message sentences for the user, which also say in which state the site is now */
    PublishException(String message) {
        super(message);
    }

    private PublishException(String message, IOException cause) {
        super(message, cause);
    }

    /** The failure in plain words, followed by what it means for the site. */
    static PublishException of(IOException failure, SiteFolder site, String state) {
        return failure instanceof PublishException explained
                ? explained
                : new PublishException(reason(failure, site) + " " + state, failure);
    }

    /**
     * The failure to write into a folder, in plain words.
     *
     * @param state sentences that say what is in the folder now
     */
    public static PublishException in(Path folder, IOException failure, String state) {
        return of(failure, new SiteFolder(SiteFolder.shown(folder, ""), folder.toAbsolutePath()), state);
    }

    private static String reason(IOException failure, SiteFolder site) {
        if (isFull(failure, site.root())) {
            return "The disk that holds " + site.shown() + " is full.";
        }
        if (!(failure instanceof FileSystemException known) || known.getFile() == null) {
            return "Writing into " + site.shown() + " failed: " + failure.getMessage() + ".";
        }
        var file = site.shown(Path.of(known.getFile()));
        if (failure instanceof AccessDeniedException) {
            return "There is no permission to write " + file + ".";
        }
        var reason = known.getReason() == null ? failure.getClass().getSimpleName() : known.getReason();
        return "Writing " + file + " failed: " + reason + ".";
    }

    /** Whether the disk is full. The system's message depends on its language, so the free space is checked as well. */
    private static boolean isFull(IOException failure, Path folder) {
        if (failure instanceof FileSystemException known
                && known.getReason() != null
                && known.getReason().startsWith("No space left")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < ALMOST_FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
