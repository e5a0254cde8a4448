package aftercare.publish;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.page.OutputFile;
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
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final int LINE = 100;
    private static final long MOST_BYTES = 128L << 20;
    private static final String BEFORE_ADDRESS = "    \"";
    private static final String BEFORE_KIND = "\": {\"";
    private static final String BEFORE_CHECKSUM = "\": \"";
    private static final String BEFORE_SIZE = "\", \"size\": ";
    private static final Pattern COPY = Pattern.compile("(?m)^  \"copy\": (\"(?:[^\"\\\\\\n]|\\\\.)*+\"),$");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern OTHER_FORMAT = Pattern.compile("\\{\\s*\"format\": (?![123],)([0-9]+),");

    private final SortedMap<String, Entry> files;

    /** The name of the clinic's copy, as JSON; empty for other sites. */
    private final String copy;

    private final OnDemand<String> text = OnDemand.by(this::written);

    public Manifest(SortedMap<String, Entry> files) {
        this(files, "");
    }

    private Manifest(SortedMap<String, Entry> files, String copy) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.copy = copy;
    }

    /** The same files, as the copy of a clinic. */
    Manifest ofCopy(String name) {
        return new Manifest(files, Json.quoted(name));
    }

    /** Other files of the same copy. */
    Manifest with(SortedMap<String, Entry> others) {
        return new Manifest(others, copy);
    }

    /** Whether it is the list of the copy of a clinic by that name. */
    boolean isOfCopy(String name) {
        return copy.equals(Json.quoted(name));
    }

    /** The files by address. */
    public SortedMap<String, Entry> files() {
        return files;
    }

    public boolean has(String address) {
        return files.containsKey(address);
    }

    boolean has(String address, Entry entry) {
        return entry.equals(files.get(address));
    }

    /** Size of all files together, in bytes. */
    long bytes() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** A hash over all entries: two sites with the same version have the same bytes. */
    String version() {
        return version(lines());
    }

    private static String version(String lines) {
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the manifest file. */
    public String text() {
        return text.get();
    }

    private String written() {
        var lines = lines();
        return "{\n  \"format\": " + format() + ",\n  \"content\": " + Json.quoted(version(lines)) + ",\n"
                + (copy.isEmpty() ? "" : "  \"copy\": " + copy + ",\n") + "  \"files\": {\n" + lines + "  }\n}\n";
    }

    private int format() {
        if (!copy.isEmpty()) {
            return 3;
        }
        return files.values().stream().allMatch(Entry::isSealed) ? 1 : 2;
    }

    /** A line for each file. They are written by hand, as there may be hundreds of thousands. */
    private String lines() {
        var lines = new StringBuilder(files.size() * LINE);
        files.forEach((address, entry) -> lines.append(lines.isEmpty() ? "    " : ",\n    ")
                .append(Json.quoted(address))
                .append(": {\"")
                .append(entry.isSealed() ? "sha256" : "checksum")
                .append(BEFORE_CHECKSUM)
                .append(entry.checksum())
                .append(BEFORE_SIZE)
                .append(entry.size())
                .append('}'));
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }

    byte[] textBytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest; where there is no file, it is empty. */
    public static Read<Manifest> read(Path file, String shown) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Read.of(EMPTY, Problems.NONE);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return broken(shown);
        }
        // Git on Windows may have changed the line ends of a site that is kept in a repository.
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"), shown);
    }

    /** Reads the text of a manifest. */
    public static Read<Manifest> parse(String text, String shown) {
        if (OTHER_FORMAT.matcher(text).lookingAt()) {
            return otherFormat(shown);
        }
        var manifest = new Manifest(entries(text), copy(text));
        return manifest.text().equals(text) ? Read.of(manifest, Problems.NONE) : broken(shown);
    }

    private static String copy(String text) {
        var found = COPY.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static SortedMap<String, Entry> entries(String text) {
        var files = new TreeMap<String, Entry>();
        text.lines().forEach(line -> addTo(files, line));
        return files;
    }

    /** Adds the file of a line. Read by hand, as there may be hundreds of thousands; other lines are passed over. */
    private static void addTo(Map<String, Entry> files, String line) {
        int address = BEFORE_ADDRESS.length();
        int kind = line.indexOf(BEFORE_KIND, address) + BEFORE_KIND.length();
        int checksum = line.indexOf(BEFORE_CHECKSUM, kind) + BEFORE_CHECKSUM.length();
        int size = line.indexOf(BEFORE_SIZE, checksum) + BEFORE_SIZE.length();
        int end = line.indexOf('}', size);
        if (!line.startsWith(BEFORE_ADDRESS)
                || kind < BEFORE_KIND.length()
                || checksum < BEFORE_CHECKSUM.length()
                || size < BEFORE_SIZE.length()
                || end < 0) {
            return;
        }
        var name = line.substring(address, kind - BEFORE_KIND.length());
        var digits = line.substring(checksum, size - BEFORE_SIZE.length());
        var bytes = line.substring(size, end);
        if (OutputFile.isAddress(name)
                && Entry.isChecksum(digits)
                && SIZE.matcher(bytes).matches()) {
            files.put(name, new Entry(digits, Long.parseLong(bytes)));
        }
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
