package aftercare.publish;

import aftercare.problem.Read;
import aftercare.publish.Published.Kept;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleans up after a build that was killed: takes its moves back or, when the new site was complete, its deletions on. */
final class Recovery {
    private final SiteFolder site;
    private final Disk disk;

    Recovery(SiteFolder site, Disk disk) {
        this.site = site;
        this.disk = disk;
    }

    /**
     * The site as it stands when all is cleaned up.
     *
     * @param kept what a killed build should have removed and could not
     */
    record Standing(Manifest manifest, List<Kept> kept) {}

    /** Without a value where a manifest or journal is damaged; then nothing has been touched. */
    Read<Standing> run() throws IOException {
        var manifest = Manifest.read(site.manifest(), site.shown(SiteFolder.MANIFEST));
        if (manifest.value().isEmpty()) {
            return Read.failed(manifest.problems());
        }
        var pending = Files.exists(site.next(), LinkOption.NOFOLLOW_LINKS) ? site.moves() : site.previous();
        var journal = Manifest.read(pending, site.shown(pending));
        if (journal.value().isEmpty()) {
            return Read.failed(journal.problems());
        }
        return Read.of(cleanUp(manifest.value().get(), journal.value().get()), journal.problems());
    }

    private Standing cleanUp(Manifest manifest, Manifest journal) throws IOException {
        if (Files.exists(site.next(), LinkOption.NOFOLLOW_LINKS)) {
            new Journal(site, disk, manifest, journal).undo();
            clear();
            return new Standing(manifest, List.of());
        }
        var removal = new Removal(site, disk, journal, manifest).run();
        clear();
        return new Standing(removal.manifest(), removal.kept());
    }

    /** Empties the work folder, but for the lock. */
    void clear() throws IOException {
        Files.walkFileTree(site.work(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(site.lock())) {
                    disk.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(site.work())) {
                    disk.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
