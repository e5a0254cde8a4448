package aftercare.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.publish.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack takes what has not changed from the pack before. */
class PackBeforeTest {
    private static final String ADDRESS = "guides/x.html";
    private static final byte[] BYTES = "Move a little each hour. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final Location SOURCE = Location.ofFile("content/en/guides/x.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void pack() throws IOException {
        try (var packing = packing()) {
            packing.add(new OutputFile(ADDRESS, BYTES, SOURCE));
            packing.finish(PackingTest.label());
        }
    }

    @Test
    void takesAFileOfTheSameBytes() throws IOException {
        try (var packing = packing()) {
            assertThat(packing.keeps(ADDRESS, Entry.sealed(BYTES), SOURCE)).isTrue();
            packing.finish(PackingTest.label());
        }

        try (var zip = FileSystems.newFileSystem(zip())) {
            assertThat(zip.getPath(ADDRESS)).hasBinaryContent(BYTES);
            assertThat(zip.getPath(ADDRESS + ".gz")).exists();
            assertThat(zip.getPath(Packing.DELETIONS)).isEmptyFile();
        }
    }

    @Test
    void takesNoOtherFile() throws IOException {
        try (var packing = packing()) {
            assertThat(packing.keeps("guides/y.html", Entry.sealed(BYTES), SOURCE))
                    .isFalse();
            assertThat(packing.keeps(ADDRESS, Entry.sealed(new byte[] {1}), SOURCE))
                    .isFalse();
            assertThat(packing.keeps(ADDRESS, Entry.of(BYTES), SOURCE))
                    .as("known by a checksum that can be forged")
                    .isFalse();
        }
    }

    @Test
    void takesNothingWhoseBytesAreNotThoseOfTheList() throws IOException {
        try (var files = FileSystems.newFileSystem(zip())) {
            Files.writeString(files.getPath(ADDRESS), "Call 112.");
        }

        try (var packing = packing()) {
            assertThat(packing.keeps(ADDRESS, Entry.sealed(BYTES), SOURCE)).isFalse();
        }
    }

    private Packing packing() throws IOException {
        return Packing.begin(folder, "aftercare").value().orElseThrow();
    }

    private Path zip() {
        return folder.resolve("aftercare.zip");
    }
}
