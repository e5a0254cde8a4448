package aftercare.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A native program carries what its jar does; that it is made with these files is tried where one is made, by {@code bin/native}. */
class NativeHomeTest {
    private static final List<String> NAMES = List.of(
            "templates/", "templates/b.css", "templates/a/x.ftlh", "templates-of-others.css", "aftercare/X.class");

    @TempDir
    private Path folder;

    @Test
    void hasTheFilesOfItsJarAndItsPrint() throws IOException {
        var packed = jar();
        var own = NativeHome.of(packed);

        try (var jar = new JarHome(packed)) {
            assertThat(own.names("templates/"))
                    .isEqualTo(jar.names("templates/"))
                    .containsExactly("a/x.ftlh", "b.css");
            assertThat(own.find("templates/b.css").orElseThrow().readAllBytes())
                    .isEqualTo(jar.find("templates/b.css").orElseThrow().readAllBytes());
            assertThat(own.print()).isEqualTo(jar.print());
        }
        assertThat(own.names("none/")).isEmpty();
        assertThat(own.find("templates/c.css")).isEmpty();
    }

    @Test
    void carriesNoClasses() throws IOException {
        assertThat(NativeHome.of(jar()).find("aftercare/X.class")).isEmpty();
    }

    private Path jar() throws IOException {
        var jar = folder.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : NAMES) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
