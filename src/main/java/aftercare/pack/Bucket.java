package aftercare.pack;

import aftercare.problem.Problems;
import aftercare.publish.Disk;
import aftercare.publish.Folders;
import aftercare.publish.Manifest;
import aftercare.publish.PublishException;
import aftercare.publish.PublishedSites;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A pack for object storage: a folder such as {@code dist/aftercare}, whose folder {@code site} holds what is uploaded. Beside
 * it are a script that uploads it, a list of what to delete, and the headers that a content delivery network must add.
 *
 * @param folder of this pack
 */
public record Bucket(Path folder) {
    static final String SITE = "site";
    static final String UPLOAD = "upload";
    static final String HEADERS = "headers.md";

    /**
     * The next list of what to delete, written before the site changes, so that it survives if the program is killed. While it
     * is there, the upload script may name other files than the site has.
     */
    public static final String COMING = ".delete-coming.txt";

    /** The pack of this kind at a place, which is its folder or the folder in it that is uploaded. */
    public static Optional<Bucket> at(Path place) {
        var bucket = new Bucket(place);
        return bucket.isThere()
                ? Optional.of(bucket)
                : around(place.toAbsolutePath().normalize());
    }

    private static Optional<Bucket> around(Path site) {
        return Optional.of(new Bucket(site.resolveSibling("")))
                .filter(bucket -> bucket.site().equals(site) && bucket.isThere())
                .filter(bucket -> Files.isRegularFile(bucket.folder().resolve(HEADERS)));
    }

    /** The list of what is to be deleted where it is published. */
    public Path deletions() {
        return folder.resolve(Packing.DELETIONS);
    }

    private boolean isThere() {
        return Files.isRegularFile(site().resolve(SiteFolder.MANIFEST));
    }

    /** The packs of this kind in a folder, by name. */
    public static List<Bucket> in(Path folder) throws IOException {
        var buckets = new ArrayList<Bucket>();
        if (Files.isDirectory(folder)) {
            try (var folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (var pack : folders) {
                    var bucket = new Bucket(pack);
                    if (bucket.isThere() && bucket.standing().isMade()) {
                        buckets.add(bucket);
                    }
                }
            }
        }
        return buckets.stream()
                .sorted((one, other) -> one.folder().compareTo(other.folder()))
                .toList();
    }

    /** The folder that is uploaded. */
    public Path site() {
        return folder.resolve(SITE);
    }

    private StandingBucket standing() {
        return new StandingBucket(folder);
    }

    /** The problem that a pack would be made over files that {@code pack} did not make; none if the folder is new or empty. */
    public Problems refusal() throws PublishException {
        try {
            return standing().foreign().map(PreviousPack::refused).orElse(Problems.NONE);
        } catch (IOException e) {
            throw PublishException.unchanged(folder, e, Packing.UNCHANGED);
        }
    }

    /** Everything that the previous pack had or wanted to be deleted, by address. */
    public Set<String> before() throws IOException {
        var before = new TreeSet<String>();
        Manifest.read(site().resolve(SiteFolder.MANIFEST), "")
                .value()
                .ifPresent(manifest -> before.addAll(manifest.files().keySet()));
        before.addAll(standing().deleted());
        return before;
    }

    /**
     * Records, before the site changes, which files it will no longer have.
     *
     * @param before what the previous pack had, as {@link #before()} said
     */
    public void announce(Set<String> before, Set<String> addresses) throws PublishException {
        try {
            write(COMING, deletions(before, addresses));
            var disk = new Disk();
            disk.force(folder.resolve(COMING));
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw PublishException.unchanged(folder, e, Packing.UNCHANGED);
        }
    }

    private static String deletions(Set<String> before, Set<String> addresses) {
        return before.stream()
                .filter(address -> !addresses.contains(address))
                .map(address -> address + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Writes the files beside the site.
     *
     * @param before what the previous pack had, as {@link #before()} said
     */
    public Packed finish(PackLabel label, Set<String> before) throws PublishException {
        try {
            return finished(label, before);
        } catch (IOException e) {
            throw PublishException.in(folder, e, "The site in it is whole; its upload script may be an old one.");
        }
    }

    private Packed finished(PackLabel label, Set<String> before) throws IOException {
        var manifest =
                Manifest.read(site().resolve(SiteFolder.MANIFEST), "").value().orElse(Manifest.EMPTY);
        var addresses = manifest.files().keySet();
        var deletions = deletions(before, addresses);
        write(Packing.DELETIONS, deletions);
        write(UPLOAD, UploadScript.of(addresses));
        var upload = folder.resolve(UPLOAD).toFile();
        if (!upload.setExecutable(true)) {
            // On a disk without such rights the script is started with sh.
            upload.setReadable(true);
        }
        write(HEADERS, DeliveryHeaders.of(ServerPolicy.of(label)));
        Files.deleteIfExists(folder.resolve(COMING));
        long bytes = manifest.files().values().stream()
                .mapToLong(file -> file.size())
                .sum();
        return new Packed(
                folder, addresses.size(), bytes, (int) deletions.lines().count(), true);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it was made under the name that its folder has: one that somebody copied or renamed is theirs. */
    public boolean isUnderItsName() throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && PublishedSites.isCopy(site(), String.valueOf(folder.getFileName()));
    }

    /** Removes the pack, except files that {@code pack} did not make. False when that is not possible. */
    public boolean remove() throws IOException {
        if (standing().foreign().isPresent() || !PublishedSites.remove(site())) {
            return false;
        }
        for (var name : List.of(Packing.DELETIONS, COMING, UPLOAD, HEADERS)) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Folders.removeIfEmpty(folder, new Disk());
        return true;
    }
}
