package aftercare.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFingerprintsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void coverEveryByteOfAFile(int size) throws IOException {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        Files.write(folder.resolve("site.yaml"), bytes);
        var files = ContentFiles.inDirectory(folder, "content");

        var found = new FileFingerprints(files).of(files.list().files().get(0));

        assertThat(found).contains(Fingerprint.of(bytes));
    }
}
