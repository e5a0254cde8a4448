package aftercare.publish;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a site could not be published: the disk is full, permission is missing, or another build is running. */
public final class PublishException extends IOException {
    private static final long serialVersionUID = 1;
    private static final long ALMOST_FULL_BYTES = 1 << 20;
    private static final int MOST_CAUSES = 20;

    private final String reason;
    private final boolean isUnchanged;
    private final boolean isFull;

    private PublishException(String reason, String state, boolean isUnchanged, boolean isFull) {
        super((reason + " " + state).strip());
        this.reason = reason;
        this.isUnchanged = isUnchanged;
        this.isFull = isFull;
    }

    /** A refusal that leaves everything as it was. */
    PublishException(String reason, String state) {
        this(reason, state, true, false);
    }

    /** The failure in plain words, followed by what it means for the site, which has been changed. */
    static PublishException of(IOException failure, SiteFolder site, String state) {
        return of(failure, site, state, false);
    }

    /** The failure in plain words; the site is as it was. */
    static PublishException unchanged(IOException failure, SiteFolder site) {
        return of(failure, site, Publication.AS_BEFORE, true);
    }

    /**
     * The failure to write into a folder, in plain words.
     *
     * @param state sentences that say what is in the folder now
     */
    public static PublishException in(Path folder, IOException failure, String state) {
        return of(failure, site(folder), state, false);
    }

    /** The same, where nothing has been changed. */
    public static PublishException unchanged(Path folder, IOException failure, String state) {
        return of(failure, site(folder), state, true);
    }

    private static SiteFolder site(Path folder) {
        return new SiteFolder(SiteFolder.shown(folder, ""), folder.toAbsolutePath());
    }

    private static PublishException of(IOException failure, SiteFolder site, String state, boolean isUnchanged) {
        if (failure instanceof PublishException explained) {
            return explained;
        }
        boolean isFull = isFull(failure, site.root());
        var explained = new PublishException(isFull ? full(site) : reason(failure, site), state, isUnchanged, isFull);
        explained.initCause(failure);
        return explained;
    }

    /** The explained failure that is behind another one. */
    public static Optional<PublishException> behind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(PublishException.class::isInstance)
                .map(PublishException.class::cast)
                .findFirst();
    }

    /** Whether everything is as it was. */
    public boolean isUnchanged() {
        return isUnchanged;
    }

    /** The same as a problem of one copy, for a run in which others are published. */
    public Problem problem(Path copy) {
        return Problem.error(
                "AC708",
                Location.ofFile(SiteFolder.shown(copy, "")),
                isUnchanged ? reason + " What stood there is unchanged." : String.valueOf(getMessage()),
                isFull
                        ? "Make room on that disk, and run it again."
                        : "Give yourself the right to write there, or move away what stands there, and run it again.");
    }

    /** The same failure, with other words for it that nothing has been changed. */
    public PublishException saying(String state) {
        if (!isUnchanged) {
            return this;
        }
        var same = new PublishException(reason, state, true, isFull);
        same.initCause(this);
        return same;
    }

    private static String full(SiteFolder site) {
        return "The disk that holds " + site.shown() + " is full.";
    }

    private static String reason(IOException failure, SiteFolder site) {
        if (!(failure instanceof FileSystemException known) || known.getFile() == null) {
            return "Writing into " + site.shown() + " failed: " + failure.getMessage() + ".";
        }
        var file = site.shown(Path.of(known.getFile()));
        if (failure instanceof AccessDeniedException) {
            return "There is no permission to write " + file + ".";
        }
        return "Writing " + file + " failed: " + words(known) + ".";
    }

    private static String words(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder is not there, or nobody can make a file in it";
        }
        return failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException
                ? "something else is in its place"
                : failure.getClass().getSimpleName();
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
