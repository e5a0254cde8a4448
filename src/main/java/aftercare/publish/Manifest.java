package aftercare.publish;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The list of all files that a build wrote, by address; stored as {@code .aftercare-manifest.json}.
 *
 * <pre>
 * {
 *   "format": 1,
 *   "content": "sha256-9f86…",
 *   "files": {
 *     "guides/x.html": {"sha256": "2c26…", "size": 1234},
 *     "index.html": {"sha256": "fcde…", "size": 567}
 *   }
 * }
 * </pre>
 *
 * The layout is fixed, one file per line, so that equal sites have equal manifests. Reading is strict: text that
 * differs from what {@link #text()} would write is not a manifest.
 */
public record Manifest(SortedMap<String, Entry> files) {
    public static final Manifest EMPTY = new Manifest(new TreeMap<>());
    private static final int FORMAT = 1;
    private static final int LINE = 140;
    private static final long MOST_BYTES = 128L << 20;
    private static final Pattern FILE =
            Pattern.compile(" {4}\"([^\"]+)\": \\{\"sha256\": \"([0-9a-f]{64})\", \"size\": ([0-9]{1,18})},?");
    private static final Pattern OTHER_FORMAT = Pattern.compile("\\{\\s*\"format\": (?!1,)([0-9]+),");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public boolean has(String address) {
        return files.containsKey(address);
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
        var lines = lines();
        return "{\n  \"format\": " + FORMAT + ",\n  \"content\": " + Json.quoted(version(lines)) + ",\n  \"files\": {\n"
                + lines + "  }\n}\n";
    }

    /** A line for each file. They are written by hand, as there may be hundreds of thousands. */
    private String lines() {
        var lines = new StringBuilder(files.size() * LINE);
        files.forEach((address, entry) -> lines.append(lines.isEmpty() ? "    " : ",\n    ")
                .append(Json.quoted(address))
                .append(": {\"sha256\": \"")
                .append(entry.sha256())
                .append("\", \"size\": ")
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
        var manifest = new Manifest(entries(text));
        return manifest.text().equals(text) ? Read.of(manifest, Problems.NONE) : broken(shown);
    }

    private static SortedMap<String, Entry> entries(String text) {
        var files = new TreeMap<String, Entry>();
        text.lines().forEach(line -> {
            var match = FILE.matcher(line);
            if (match.matches() && OutputFile.isAddress(match.group(1))) {
                files.put(match.group(1), new Entry(match.group(2), Long.parseLong(match.group(3))));
            }
        });
        return files;
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
}
