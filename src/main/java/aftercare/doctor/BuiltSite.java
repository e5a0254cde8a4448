package aftercare.doctor;

import aftercare.pack.Compression;
import aftercare.pack.Packing;
import aftercare.pack.ServerPolicy;
import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
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
 * A built site, with which a published copy is compared: a folder such as {@code site}, or a pack such as {@code
 * dist/aftercare.zip}.
 */
public final class BuiltSite implements AutoCloseable {
    private final Path root;
    private final Optional<FileSystem> zip;
    private final Manifest manifest;
    private final SortedMap<String, Entry> files;

    private BuiltSite(Path root, Optional<FileSystem> zip, Manifest manifest) {
        this.root = root;
        this.zip = zip;
        this.manifest = manifest;
        this.files = Collections.unmodifiableSortedMap(forReaders(manifest));
    }

    /**
     * Opens a built site.
     *
     * @return empty when there is no site; a result without a value when its manifest is damaged
     */
    public static Optional<Read<BuiltSite>> at(Path place) throws IOException {
        var zip = Files.isRegularFile(place) ? opened(place) : Optional.<FileSystem>empty();
        var root = zip.map(files -> files.getPath("/")).orElse(place);
        var file = root.resolve(SiteFolder.MANIFEST);
        if (!Files.isRegularFile(file)) {
            close(zip);
            return Optional.empty();
        }
        var manifest = Manifest.read(file, SiteFolder.shown(place, SiteFolder.MANIFEST));
        if (manifest.value().isEmpty()) {
            close(zip);
            return Optional.of(Read.failed(manifest.problems()));
        }
        return Optional.of(Read.of(new BuiltSite(root, zip, manifest.value().get()), Problems.NONE));
    }

    private static Optional<FileSystem> opened(Path file) throws IOException {
        try {
            return Optional.of(FileSystems.newFileSystem(file));
        } catch (ProviderNotFoundException | ZipException | ZipError noZip) {
            return Optional.empty();
        }
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

    /** Whether these are the bytes of a file that readers can get. */
    boolean has(String address, byte[] bytes) {
        var entry = files.get(address);
        return entry != null && entry.isOf(bytes);
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
                : ours.size() == other.size() && other.standsAt(root.resolve(address));
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
        return Files.readString(root.resolve(address));
    }

    /** The addresses in a pack's {@code delete.txt}; empty for a folder. */
    List<String> deleted() throws IOException {
        var list = root.resolve(Packing.DELETIONS);
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
