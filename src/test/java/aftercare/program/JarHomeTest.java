package aftercare.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarHomeTest {
    @TempDir
    private Path folder;

    /** A build system may give all jars the same time, and one letter does not change their size. */
    @Test
    void differsForJarsOfTheSameSizeAndTime() throws IOException {
        var one = jar("one.jar", "a letter");
        var other = jar("other.jar", "e letter");

        assertThat(Files.size(one)).isEqualTo(Files.size(other));
        assertThat(new JarHome(one).print()).isNotEqualTo(new JarHome(other).print());
        assertThat(new JarHome(one).print()).isEqualTo(new JarHome(jar("same.jar", "a letter")).print());
    }

    @Test
    void refusesWhatIsNoJar() throws IOException {
        var text = Files.writeString(folder.resolve("text.jar"), "This is a text and no jar.");

        assertThatThrownBy(() -> new JarHome(text).print()).isInstanceOf(IOException.class);
    }

    private Path jar(String name, String text) throws IOException {
        var jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            var entry = new ZipEntry("templates/guide.ftlh");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
