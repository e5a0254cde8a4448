package aftercare.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFingerprintsTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("site.yaml");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 300_000, 80 << 20})
    void coverEveryByteOfAFile(int size) throws IOException {
        var before = written(size, 'x');

        assertThat(written(size, 'x')).isPresent().isEqualTo(before);
        assertThat(written(size, 'y')).isNotEqualTo(before);
        assertThat(written(size + 1, 'x')).isNotEqualTo(before);
    }

    /** The fingerprint of a file of zeros with this letter at the end. */
    private Optional<Long> written(int size, char last) throws IOException {
        Files.deleteIfExists(file);
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(size);
            open.seek(size - 1L);
            open.write(last);
        }
        var files = ContentFiles.inDirectory(folder, "content");
        return new FileFingerprints(files).of(files.list().files().get(0));
    }

    @Test
    void witnessSeesOtherBytesAndFilesThatAreGone() throws IOException {
        var files = ContentFiles.inDirectory(folder, "content").listedOnce();
        for (var after : new String[] {"same", "else", "longer", ""}) {
            Files.writeString(file, "same");
            var prints = new FileFingerprints(files);
            var witnessed = new WitnessedFiles(files, prints);
            var listed = files.list().files().get(0);
            prints.of(listed);
            Files.writeString(file, after);
            try (var in = witnessed.open(listed)) {
                assertThat(in.read()).isEqualTo(after.isEmpty() ? -1 : after.charAt(0));
            }
            assertThat(witnessed.wasOther()).as(after).isEqualTo(!after.equals("same"));
        }
    }

    @Test
    void witnessSeesAFileThatCouldNotBeReadBefore() throws IOException {
        Files.writeString(file, "words");
        var files = ContentFiles.inDirectory(folder, "content").listedOnce();
        var listed = files.list().files().get(0);
        Files.delete(file);
        var prints = new FileFingerprints(files);
        assertThat(prints.of(listed)).isEmpty();
        Files.writeString(file, "words");
        assertThat(prints.of(listed)).isEmpty();

        var witnessed = new WitnessedFiles(files, prints);
        witnessed.open(listed).close();

        assertThat(witnessed.wasOther()).isTrue();
    }
}
