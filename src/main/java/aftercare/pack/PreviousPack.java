package aftercare.pack;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The existing pack that a new one will replace.
 *
 * @param manifest all its files; empty when there is no pack yet
 * @param deleted addresses in its {@code delete.txt}, which are carried on, as nobody knows whether that pack was
 *     uploaded
 * @param times of its files, by address
 */
record PreviousPack(Manifest manifest, Set<String> deleted, Map<String, LocalDateTime> times) {
    private static final PreviousPack NONE = new PreviousPack(Manifest.EMPTY, Set.of(), Map.of());

    /** Reads a zip. Without a value when {@code pack} did not make it. */
    static Read<PreviousPack> read(Path zip) throws IOException {
        if (Files.notExists(zip, LinkOption.NOFOLLOW_LINKS)) {
            return Read.of(NONE, Problems.NONE);
        }
        if (!Files.isRegularFile(zip)) {
            return foreign(zip);
        }
        try (var file = new ZipFile(zip.toFile())) {
            var shown = SiteFolder.shown(zip, "");
            var manifest = text(file, SiteFolder.MANIFEST)
                    .flatMap(text -> Manifest.parse(text, shown).value());
            return manifest.isEmpty() ? foreign(zip) : Read.of(of(file, manifest.get()), Problems.NONE);
        } catch (ZipException noZip) {
            return foreign(zip);
        }
    }

    private static PreviousPack of(ZipFile zip, Manifest manifest) throws IOException {
        var deleted = new TreeSet<String>();
        text(zip, Packing.DELETIONS)
                .ifPresent(text -> text.lines().filter(OutputFile::isAddress).forEach(deleted::add));
        var times =
                zip.stream().collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getTimeLocal, (one, same) -> one));
        return new PreviousPack(manifest, deleted, times);
    }

    static Optional<String> text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The bytes of an entry; empty if the zip has others, or cannot be read any more. */
    static Optional<byte[]> bytes(Path zip, String address, Entry entry) {
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(new ZipEntry(address))) {
            // A damaged zip may hold more than its list says.
            var bytes = in == null ? new byte[0] : in.readNBytes((int) Math.min(entry.size() + 1, Integer.MAX_VALUE));
            return Optional.of(bytes).filter(entry::isOf);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The time of a file with these bytes; empty when the previous pack has no such file. */
    Optional<LocalDateTime> time(String address, Entry bytes) {
        return Optional.ofNullable(times.get(address))
                .filter(time -> bytes.equals(manifest.files().get(address)));
    }

    /** The time of the file at an address, whatever its bytes were. */
    Optional<LocalDateTime> time(String address) {
        return Optional.ofNullable(times.get(address));
    }

    /** The addresses to delete on the web space once a pack with these files is uploaded. */
    SortedSet<String> deletions(Set<String> addresses) {
        var deletions = new TreeSet<>(manifest.files().keySet());
        deletions.addAll(deleted);
        deletions.removeAll(addresses);
        deletions.removeAll(ServerPolicy.WITHHELD);
        return deletions;
    }

    private static Read<PreviousPack> foreign(Path zip) {
        return Read.failed(refused(zip));
    }

    /** The problem that a file of others stands where a pack goes. */
    static Problems refused(Path file) {
        var shown = SiteFolder.shown(file, "");
        return Problems.of(Problem.error(
                "AC707",
                Location.ofFile(shown),
                "`" + shown + "` was not made by `aftercare pack`, or is damaged, so it was left as it is.",
                "Move it away, or choose another folder with `-o`."));
    }
}
