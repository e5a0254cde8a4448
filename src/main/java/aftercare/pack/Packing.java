package aftercare.pack;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.publish.AddressClaims;
import aftercare.publish.Entry;
import aftercare.publish.Manifest;
import aftercare.publish.PublishException;
import aftercare.publish.Sink;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A pack in the making, such as {@code dist/aftercare.zip}: receives the files of a site, compresses them, and adds the
 * settings of servers, a README and lists. An older zip is replaced in one step, or stays as it was.
 */
public final class Packing implements Sink, AutoCloseable {
    static final String README = "README.txt";
    static final String CHECKSUMS = "checksums.txt";
    public static final String DELETIONS = "delete.txt";

    public static final String UNCHANGED = "No pack was made; one that stood there is unchanged.";

    private final Path zip;
    private final WorkFolder workFolder;
    private final PreviousPack previous;
    private final PackFiles files;
    private final List<Compression> compressions;
    private final AddressClaims claims = new AddressClaims();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private Packing(Path zip, WorkFolder workFolder, PackFiles files, PreviousPack previous) {
        this.zip = zip;
        this.workFolder = workFolder;
        this.previous = previous;
        this.files = files;
        this.compressions = Arrays.stream(Compression.values())
                .filter(Compression::isAvailable)
                .toList();
    }

    /**
     * Begins a pack.
     *
     * @param stem the zip's name without its ending
     * @return without a value when a zip of that name exists that was not made by {@code pack}
     */
    public static Read<Packing> begin(Path folder, String stem) throws IOException {
        var zip = folder.resolve(stem + ".zip");
        try {
            var previous = PreviousPack.read(zip);
            if (previous.value().isEmpty()) {
                return Read.failed(previous.problems());
            }
            return Read.of(begin(zip, WorkFolder.in(folder), previous.value().get()), Problems.NONE);
        } catch (IOException e) {
            throw failed(e, zip);
        }
    }

    private static Packing begin(Path zip, WorkFolder work, PreviousPack previous) throws IOException {
        try {
            return new Packing(zip, work, PackFiles.in(work.path()), previous);
        } catch (IOException e) {
            work.close();
            throw e;
        }
    }

    @Override
    public void add(OutputFile file) {
        take(file, Entry.sealed(file.bytes()));
    }

    private void take(OutputFile file, Entry entry) {
        if (!claims.claim(file)) {
            return;
        }
        try {
            write(file.address(), file.bytes(), entry);
            if (Compression.isWorthwhile(file.address(), file.bytes().length)) {
                for (var compression : compressions) {
                    write(compression.address(file.address()), compression.of(file.bytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(failed(e, zip));
        }
    }

    /** Takes a file from the previous pack, if it has one of this SHA-256. */
    @Override
    public boolean keeps(String address, Entry entry, Location source) {
        if (!entry.isSealed() || !entry.equals(previous.manifest().files().get(address))) {
            return false;
        }
        var bytes = PreviousPack.bytes(zip, address, entry);
        bytes.ifPresent(same -> take(new OutputFile(address, same, source), entry));
        return bytes.isPresent();
    }

    @Override
    public boolean seals() {
        return true;
    }

    @Override
    public Optional<Entry> entry(String address) {
        return Optional.ofNullable(entries.get(address));
    }

    @Override
    public Problems problems() {
        return claims.problems();
    }

    /** Adds the settings of servers, the README and the lists, and writes the zip. */
    public Packed finish(PackLabel label) throws PublishException {
        try {
            return finished(label);
        } catch (IOException e) {
            throw failed(e, zip);
        }
    }

    private static PublishException failed(IOException failure, Path zip) {
        var folder = zip.toAbsolutePath().resolveSibling(".").normalize();
        return PublishException.unchanged(folder, failure, UNCHANGED);
    }

    private Packed finished(PackLabel label) throws IOException {
        addSettings(label);
        writeText(CopyStatus.ADDRESS, status(label).json());
        var deletions = previous.deletions(entries.keySet());
        writeText(DELETIONS, deletions.stream().map(address -> address + "\n").collect(Collectors.joining()));
        var changes = PackChanges.since(zip, previous.manifest(), manifest(), files);
        var hasBrotli = compressions.contains(Compression.BROTLI);
        writeText(README, PackReadme.of(String.valueOf(zip.getFileName()), label, changes, deletions.size()));
        writeText(CHECKSUMS, checksums());
        var manifest = manifest();
        writeText(SiteFolder.MANIFEST, manifest.text());
        new ZipWriter(workFolder.path(), files, label.today(), previous).write(entries, zip);
        return new Packed(zip, entries.size(), Files.size(zip), deletions.size(), hasBrotli);
    }

    private void addSettings(PackLabel label) throws IOException {
        var policy = ServerPolicy.of(label);
        var addresses = manifest().files().keySet();
        writeText(".htaccess", ApacheSettings.of(policy));
        writeText("nginx.conf", NginxSettings.of(policy));
        writeText("Caddyfile", CaddySettings.of(policy));
        writeText("web.config", IisSettings.of(policy, addresses));
        writeText("_headers", HeadersSettings.of(policy, addresses));
    }

    private CopyStatus status(PackLabel label) {
        return label.status().withSha256(sha256(OutputFile::isPage), sha256(OutputFile::isLeaflet));
    }

    private Map<String, String> sha256(Predicate<String> addresses) {
        return entries.entrySet().stream()
                .filter(file -> addresses.test(file.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().checksum()));
    }

    private Manifest manifest() {
        return new Manifest(new TreeMap<>(entries));
    }

    /** The checksums in the format that {@code sha256sum --check} reads. */
    private String checksums() {
        return manifest().files().entrySet().stream()
                .map(file -> file.getValue().checksum() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void writeText(String address, String text) throws IOException {
        write(address, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String address, byte[] bytes) throws IOException {
        write(address, bytes, Entry.sealed(bytes));
    }

    private void write(String address, byte[] bytes, Entry entry) throws IOException {
        files.write(address, bytes);
        entries.put(address, entry);
    }

    /** Deletes the temporary files, and the folders that were made for the zip when they are empty. */
    @Override
    public void close() throws IOException {
        try {
            files.close();
        } finally {
            workFolder.close();
        }
    }
}
