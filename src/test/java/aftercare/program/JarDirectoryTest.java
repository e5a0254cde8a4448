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

class JarDirectoryTest {
    @TempDir
    private Path folder;

    /** A build system may give all jars the same time, and one letter does not change their size. */
    @Test
    void differsForJarsOfTheSameSizeAndTime() throws IOException {
        var one = jar("one.jar", "a letter");
        var other = jar("other.jar", "e letter");

        assertThat(Files.size(one)).isEqualTo(Files.size(other));
        assertThat(JarDirectory.of(one).print())
                .isNotEqualTo(JarDirectory.of(other).print());
        assertThat(JarDirectory.of(one).print())
                .isEqualTo(JarDirectory.of(jar("same.jar", "a letter")).print());
    }

    @Test
    void refusesWhatIsNoJar() throws IOException {
        var text = Files.writeString(folder.resolve("text.jar"), "This is a text and no jar.");

        assertThatThrownBy(() -> JarDirectory.of(text)).isInstanceOf(IOException.class);
    }

    /** The end of such a jar is not where it is looked for. */
    @Test
    void refusesJarWithComment() throws IOException {
        var jar = folder.resolve("comment.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setComment("A comment that is longer than the record at the end of a jar.");
            zip.putNextEntry(new ZipEntry("a"));
        }

        assertThatThrownBy(() -> JarDirectory.of(jar)).isInstanceOf(IOException.class);
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
