package aftercare.publish;

import aftercare.format.Json;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.work.OnDemand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The list of all files that a build wrote, by address; stored as {@code .aftercare-manifest.json}.
 *
 * <pre>
 * {
 *   "format": 2,
 *   "content": "sha256-9f86…",
 *   "files": {
 *     "guides/x.html": {"checksum": "2c26…", "size": 1234},
 *     "index.html": {"sha256": "fcde…", "size": 567}
 *   }
 * }
 * </pre>
 *
 * <p>A list of SHA-256 alone, as in packs and in sites that earlier versions built, has format 1, which those can read. The list of
 * a clinic's copy names it, in a line {@code "copy": "riverside"} before the files, and has format 3.
 *
 * <p>The layout is fixed, one file per line, so that equal sites have equal manifests. Reading is strict: text that
 * differs from what {@link #text()} would write is not a manifest.
 */
public final class Manifest {
    public static final Manifest EMPTY = new Manifest(new TreeMap<>());
    private static final long MOST_BYTES = 128L << 20;
    private static final Pattern OTHER_FORMAT = Pattern.compile("\\{\\s*\"format\": (?![123],)([0-9]+),");

    /** By address, in the order of addresses. */
    private final Map<String, Entry> files;

    /** The name of the clinic's copy, as JSON; empty for other sites. */
    private final String copy;

    private final OnDemand<byte[]> bytes;

    public Manifest(SortedMap<String, Entry> files) {
        this(new LinkedHashMap<>(files), "");
    }

    private Manifest(Map<String, Entry> files, String copy) {
        this.files = Collections.unmodifiableMap(files);
        this.copy = copy;
        this.bytes = OnDemand.by(() -> ManifestText.of(files, copy));
    }

    private Manifest(Map<String, Entry> files, String copy, byte[] bytes) {
        this.files = Collections.unmodifiableMap(files);
        this.copy = copy;
        this.bytes = OnDemand.of(bytes);
    }

    /** The list of the files of a publication. As most stand in this list, in order, only the others are sorted. */
    Manifest of(Map<String, Received> received) {
        var others = new TreeMap<String, Entry>();
        received.forEach((address, file) -> {
            if (!has(address)) {
                others.put(address, file.entry());
            }
        });
        var sorted = new LinkedHashMap<String, Entry>(2 * received.size());
        for (String address : files.keySet()) {
            while (!others.isEmpty() && others.firstKey().compareTo(address) < 0) {
                var first = others.pollFirstEntry();
                sorted.put(first.getKey(), first.getValue());
            }
            var file = received.get(address);
            if (file != null) {
                sorted.put(address, file.entry());
            }
        }
        sorted.putAll(others);
        return new Manifest(sorted, "");
    }

    /** The same files, as the copy of a clinic. */
    Manifest ofCopy(String name) {
        return new Manifest(files, Json.quoted(name));
    }

    /** Other files of the same copy. */
    Manifest with(SortedMap<String, Entry> others) {
        return new Manifest(new LinkedHashMap<>(others), copy);
    }

    /** Whether it is the list of the copy of a clinic by that name. */
    boolean isOfCopy(String name) {
        return copy.equals(Json.quoted(name));
    }

    /** The files by address, in the order of addresses. */
    public Map<String, Entry> files() {
        return files;
    }

    public boolean has(String address) {
        return files.containsKey(address);
    }

    boolean has(String address, Entry entry) {
        var known = files.get(address);
        return known != null && known.isSame(entry);
    }

    /** The addresses that another list does not have. */
    List<String> without(Manifest other) {
        var addresses = new ArrayList<String>();
        for (String address : files.keySet()) {
            if (!other.has(address)) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** Size of all files together, in bytes. */
    long sizes() {
        long sizes = 0;
        for (var entry : files.values()) {
            sizes += entry.size();
        }
        return sizes;
    }

    /** The text of the manifest file. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The bytes of the manifest file. */
    byte[] bytes() {
        return bytes.get();
    }

    /** Reads a manifest; where there is no file, it is empty. */
    public static Read<Manifest> read(Path file, String shown) throws IOException {
        return read(file, shown, bytes -> false);
    }

    /** @param areKnown whether these are the bytes of a manifest as it was written, which need no further look */
    static Read<Manifest> read(Path file, String shown, Predicate<byte[]> areKnown) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Read.of(EMPTY, Problems.NONE);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return broken(shown);
        }
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (areKnown.test(bytes)) {
            return Read.of(new Manifest(ManifestText.files(text), ManifestText.copy(text), bytes), Problems.NONE);
        }
        // Git on Windows may have changed the line ends of a site that is kept in a repository.
        return parse(text.replace("\r\n", "\n"), shown);
    }

    /** Reads the text of a manifest. */
    public static Read<Manifest> parse(String text, String shown) {
        if (OTHER_FORMAT.matcher(text).lookingAt()) {
            return otherFormat(shown);
        }
        var sorted = new LinkedHashMap<>(new TreeMap<>(ManifestText.files(text)));
        var manifest = new Manifest(sorted, ManifestText.copy(text));
        return manifest.text().equals(text) ? Read.of(manifest, Problems.NONE) : broken(shown);
    }

    private static Read<Manifest> broken(String shown) {
        return Read.failed(Problems.of(Problem.error(
                "AC705",
                Location.ofFile(shown),
                "`" + shown + "` is damaged, so it is not known which files of the folder Aftercare wrote.",
                "Bring the file back from a backup, or empty the folder yourself, or build into"
                        + " another one with `-o`.")));
    }

    private static Read<Manifest> otherFormat(String shown) {
        return Read.failed(Problems.of(Problem.error(
                "AC705",
                Location.ofFile(shown),
                "`" + shown + "` was written by another version of Aftercare, in a format that this one cannot read.",
                "Build with the newer version, or empty the folder yourself, or build into another one with `-o`.")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && files.equals(manifest.files) && copy.equals(manifest.copy);
    }

    @Override
    public int hashCode() {
        return 31 * files.hashCode() + copy.hashCode();
    }
}
