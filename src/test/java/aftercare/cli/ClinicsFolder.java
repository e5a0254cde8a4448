package aftercare.cli;

import aftercare.format.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with the files of three clinics, {@code a} to {@code c}, for tests of one run for all of them. */
abstract class ClinicsFolder {
    static final String SMALL =
            Path.of("src/test/resources/sites/small/content").toAbsolutePath().toString();
    static final String TODAY = "2026-11-22";

    @TempDir
    Path folder;

    @BeforeEach
    void writeClinics() throws IOException {
        Files.createDirectories(folder.resolve("clinics"));
        clinics("a", "b", "c");
    }

    void clinics(String... names) throws IOException {
        for (var name : names) {
            clinic(name, "name: Clinic " + name + "\n");
        }
    }

    void clinic(String name, String text) throws IOException {
        Files.writeString(folder.resolve("clinics").resolve(name + ".yaml"), text);
    }

    /** The words of a command that builds all copies. */
    static String[] build(String... more) {
        String[] words = {"build", "--clinic", "clinics", "--content", SMALL, "--today", TODAY};
        return with(words, more);
    }

    static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** The hashes of all files below a folder, by path. */
    static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Sha256.hex(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
