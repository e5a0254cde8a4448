package aftercare.publish;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Publishes sites into one folder, such as {@code site}, and touches nothing there that it did not write.
 *
 * <p>Before the first build the folder must be empty or missing (a {@code .gitignore} and a {@code README.md} may be there).
 * Later its manifest lists the files that the publisher wrote.
 */
public final class SitePublisher {
    private static final Set<String> ALLOWED_FILES = Set.of(".gitignore", "README.md");

    private final Path folder;
    private final Disk disk;
    private final TrustedFiles trusted;
    private final Optional<String> copy;

    public SitePublisher(Path folder) {
        this(folder, new Disk());
    }

    /** @param trusted the files of the site whose bytes need not be compared */
    public SitePublisher(Path folder, TrustedFiles trusted) {
        this(folder, new Disk(), trusted, Optional.empty());
    }

    SitePublisher(Path folder, Disk disk) {
        this(folder, disk, TrustedFiles.NONE, Optional.empty());
    }

    private SitePublisher(Path folder, Disk disk, TrustedFiles trusted, Optional<String> copy) {
        this.folder = folder;
        this.disk = disk;
        this.trusted = trusted;
        this.copy = copy;
    }

    /** Publishes the copy of a clinic: the list of its files says so. */
    public SitePublisher ofCopy(Optional<String> name) {
        return new SitePublisher(folder, disk, trusted, name);
    }

    /**
     * Makes and locks the folder, and cleans up after a build that was killed.
     *
     * @return without a value when the folder cannot be published into: it holds other files, is not a folder, or its
     *     manifest is damaged
     * @throws PublishException when another build is writing there, or the machine refuses
     */
    public Read<Staging> begin() throws PublishException {
        var made = new ArrayList<Path>();
        try {
            var refusal = refusal(Files.exists(at(SiteFolder.WORK), LinkOption.NOFOLLOW_LINKS));
            if (refusal.isPresent()) {
                return Read.failed(Problems.of(refusal.get()));
            }
            makeFolder(made);
            return lock(new SiteFolder(shown(), folder.toRealPath()), made);
        } catch (IOException e) {
            var site = new SiteFolder(shown(), folder.toAbsolutePath());
            throw PublishException.unchanged(e, site);
        }
    }

    private void makeFolder(List<Path> made) throws IOException {
        var missing = new ArrayList<Path>();
        for (var path = folder.toAbsolutePath(); path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(0, path);
        }
        for (Path path : missing) {
            disk.makeFolder(path);
            made.add(path);
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toAbsolutePath().toString());
        }
    }

    private Read<Staging> lock(SiteFolder site, List<Path> made) throws IOException {
        var lock = FolderLock.take(site, disk);
        var begun = false;
        try {
            var standing = new Recovery(site, disk).run(trusted);
            if (standing.value().isEmpty()) {
                return Read.failed(standing.problems());
            }
            var refusal = refusal(false);
            if (refusal.isPresent()) {
                return Read.failed(Problems.of(refusal.get()));
            }
            var staging = new Staging(site, disk, lock, standing.value().get(), made, trusted, copy);
            begun = true;
            return Read.of(staging, Problems.NONE);
        } finally {
            if (!begun) {
                lock.release();
            }
        }
    }

    /** @param maybeUnfinished whether a killed build may have left files here that no manifest lists yet */
    private Optional<Problem> refusal(boolean maybeUnfinished) throws IOException {
        if (!Files.isDirectory(folder)) {
            return fileInTheWay().map(SitePublisher::notAFolder);
        }
        if (maybeUnfinished) {
            return Files.isDirectory(at(SiteFolder.WORK), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.empty()
                    : Optional.of(inTheWay());
        }
        return Files.exists(at(SiteFolder.MANIFEST), LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : others().stream().findFirst().map(this::notEmpty);
    }

    /** What stands where the folder, or one above it, has to go. */
    private Optional<Path> fileInTheWay() {
        return Stream.iterate(folder, above -> above != null, Path::getParent)
                .filter(above -> Files.exists(above, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .filter(above -> !Files.isDirectory(above));
    }

    private Set<String> others() throws IOException {
        var names = new TreeSet<String>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(path -> names.add(String.valueOf(path.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.removeAll(ALLOWED_FILES);
        names.remove(SiteFolder.WORK);
        return names;
    }

    private Problem notEmpty(String name) {
        return Problem.error(
                "AC701",
                Location.ofFile(shown()),
                "The folder `" + shown() + "` is not empty (`" + name
                        + "` is in it) and holds no site that Aftercare built.",
                "Choose an empty folder with `-o`, or move the files away that are in this one.");
    }

    private Problem inTheWay() {
        var work = SiteFolder.shown(folder, SiteFolder.WORK);
        return Problem.error(
                "AC704",
                Location.ofFile(work),
                "`" + work + "` was not made by Aftercare, which needs a folder of that name while it builds.",
                "Move `" + work + "` out of the site's folder, and build again.");
    }

    private static Problem notAFolder(Path file) {
        var shown = SiteFolder.shown(file, "");
        return Problem.error(
                "AC706",
                Location.ofFile(shown),
                "`" + shown + "` is not a folder, so no site can be built there.",
                "Choose a folder with `-o`, or move `" + shown + "` away.");
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private String shown() {
        return SiteFolder.shown(folder, "");
    }
}
