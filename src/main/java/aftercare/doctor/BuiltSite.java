package aftercare.doctor;

import aftercare.pack.Bucket;
import aftercare.pack.Compression;
import aftercare.pack.Packing;
import aftercare.pack.ServerPolicy;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipError;
import java.util.zip.ZipException;

/**
 * A built site, with which a published copy is compared: a folder such as {@code site}, a pack such as {@code
 * dist/aftercare.zip}, or the folder of one for object storage.
 */
public final class BuiltSite implements AutoCloseable {
    private final SitePlace place;
    private final Optional<FileSystem> zip;
    private final Manifest manifest;
    private final SortedMap<String, Entry> files;

    private BuiltSite(SitePlace place, Optional<FileSystem> zip, Manifest manifest) {
        this.place = place;
        this.zip = zip;
        this.manifest = manifest;
        this.files = Collections.unmodifiableSortedMap(forReaders(manifest));
    }

    /**
     * Where a site is.
     *
     * @param root the folder that readers get
     * @param deletions the list of what is to be deleted where it is published; it may be missing
     */
    private record SitePlace(Path root, Path deletions, ServedFrom servedFrom) {
        /** The place in a folder, which may be that of a zip. */
        static SitePlace in(Path folder) {
            return Bucket.at(folder)
                    .map(bucket -> new SitePlace(bucket.site(), bucket.deletions(), ServedFrom.BUCKET))
                    .orElseGet(() -> new SitePlace(folder, folder.resolve(Packing.DELETIONS), ServedFrom.WEB_SPACE));
        }

        /** Whether the packing of a bucket began and did not end. */
        boolean isBrokenOff() {
            return servedFrom == ServedFrom.BUCKET && Files.exists(deletions.resolveSibling(Bucket.COMING));
        }

        Path manifest() {
            return root.resolve(SiteFolder.MANIFEST);
        }
    }

    /**
     * Opens a built site.
     *
     * @return empty when there is no site; a result without a value when it is damaged
     */
    public static Optional<Read<BuiltSite>> at(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return opened(path, SitePlace.in(path), Optional.empty());
        }
        try {
            var zip = FileSystems.newFileSystem(path);
            return opened(path, SitePlace.in(zip.getPath("/")), Optional.of(zip));
        } catch (ProviderNotFoundException | ZipException | ZipError | EOFException damaged) {
            return Optional.of(Read.failed(Problems.of(damaged(path))));
        }
    }

    private static Optional<Read<BuiltSite>> opened(Path path, SitePlace place, Optional<FileSystem> zip)
            throws IOException {
        boolean isKept = false;
        try {
            if (!Files.isRegularFile(place.manifest())) {
                return Optional.empty();
            }
            if (place.isBrokenOff()) {
                return Optional.of(Read.failed(
                        Problems.of(uncompared(path, " was broken off while it was packed, and may hold old files"))));
            }
            var shown = SiteFolder.shown(zip.isPresent() ? path : place.root(), SiteFolder.MANIFEST);
            var manifest = Manifest.read(place.manifest(), shown);
            isKept = manifest.value().isPresent();
            return Optional.of(
                    new Read<>(manifest.value().map(files -> new BuiltSite(place, zip, files)), manifest.problems()));
        } finally {
            if (!isKept) {
                close(zip);
            }
        }
    }

    /** That a pack cannot be read to its end. */
    static Problem damaged(Path pack) {
        return uncompared(pack, " is no pack, or is damaged");
    }

    /** That nothing is where the site should be. */
    static Problem missing(Path place) {
        return uncompared(place, Files.exists(place) ? " holds no built site" : " is not there");
    }

    private static Problem uncompared(Path place, String fault) {
        var shown = SiteFolder.shown(place, "");
        return Problem.error(
                        "AC732",
                        Location.ofFile(shown),
                        "The copy was compared with nothing: `" + shown + "`" + fault + ".",
                        "Pack it again, or name another place with -o: with --clinics the folder in which the packs are, else"
                                + " the pack or the folder of the built site.")
                .with(ProblemKind.NOT_COMPARED);
    }

    private static void close(Optional<FileSystem> zip) throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }

    /** The files that readers can get, by address. */
    SortedMap<String, Entry> files() {
        return files;
    }

    /** Whether it is a pack, which says of itself what it has. */
    boolean isPack() {
        return files.containsKey(CopyStatus.ADDRESS);
    }

    /** Whether a response has the bytes of a file that readers can get; of a large file, whether nothing says otherwise. */
    boolean has(String address, Response response) {
        var entry = files.get(address);
        return entry != null
                && (response.isCut()
                        ? response.length().orElse(entry.size()) == entry.size()
                                && entry.size() > response.body().length
                        : entry.isOf(response.body()));
    }

    /** How many files are in another list with the same bytes, whichever checksums it has. */
    int sharedWith(Map<String, Entry> others) throws IOException {
        int shared = 0;
        for (var file : files.entrySet()) {
            var other = others.get(file.getKey());
            if (other != null && isSame(file.getKey(), file.getValue(), other)) {
                shared++;
            }
        }
        return shared;
    }

    private boolean isSame(String address, Entry ours, Entry other) throws IOException {
        return ours.isSealed() == other.isSealed()
                ? ours.equals(other)
                : ours.size() == other.size() && other.standsAt(place.root().resolve(address));
    }

    /** The files of a manifest that readers can get, without those that only a server reads. */
    static SortedMap<String, Entry> forReaders(Manifest manifest) {
        var files = new TreeMap<>(manifest.files());
        files.keySet()
                .removeIf(address -> Compression.isCompressed(address) || ServerPolicy.WITHHELD.contains(address));
        return files;
    }

    /** Number of all files that the build wrote, those for servers included. */
    int size() {
        return manifest.files().size();
    }

    String text(String address) throws IOException {
        return Files.readString(place.root().resolve(address));
    }

    ServedFrom servedFrom() {
        return place.servedFrom();
    }

    /** The addresses in a pack's {@code delete.txt}; empty for a folder. */
    List<String> deleted() throws IOException {
        var list = place.deletions();
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .filter(OutputFile::isAddress)
                .toList();
    }

    @Override
    public void close() throws IOException {
        close(zip);
    }
}
