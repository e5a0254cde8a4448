package aftercare.publish;

import aftercare.problem.Read;
import aftercare.publish.Published.KeptFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cleans up after a build that was killed: undoes its moves or, when the new site was complete, finishes its deletions.
 */
final class Recovery {
    private final SiteFolder site;
    private final Disk disk;

    Recovery(SiteFolder site, Disk disk) {
        this.site = site;
        this.disk = disk;
    }

    /**
     * The state of the site after the clean-up.
     *
     * @param kept files that should have been removed and could not be
     */
    record Recovered(Manifest manifest, List<KeptFile> kept) {}

    /**
     * Cleans up. Without a value when a manifest or journal is damaged; then nothing has been changed.
     *
     * @param trusted knows the manifest of the last publication
     */
    Read<Recovered> run(TrustedFiles trusted) throws IOException {
        var manifest = Manifest.read(site.manifest(), site.shown(SiteFolder.MANIFEST), trusted::isManifest);
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

    private Recovered cleanUp(Manifest manifest, Manifest journal) throws IOException {
        if (Files.exists(site.next(), LinkOption.NOFOLLOW_LINKS)) {
            new Journal(site, disk, manifest, journal).undo();
            clear();
            return new Recovered(manifest, List.of());
        }
        var removal = new Removal(site, disk, journal, manifest, address -> false).run();
        clear();
        return new Recovered(removal.manifest(), removal.kept());
    }

    /** Empties the work folder, except for the lock. */
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
