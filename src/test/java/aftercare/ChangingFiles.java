package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a folder that a test changes, named by their paths in it. */
class ChangingFiles {
    final Path folder;

    ChangingFiles(Path folder) {
        this.folder = folder;
    }

    final String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    final String hash(String file) throws IOException {
        return Sha256.of(text(file).getBytes(StandardCharsets.UTF_8));
    }

    final void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).resolveSibling("."));
        Files.writeString(folder.resolve(file), text);
    }

    final void append(String file, String text) throws IOException {
        write(file, text(file) + text);
    }

    final void replace(String file, String pattern, String by) throws IOException {
        var before = text(file);
        var after = before.replaceFirst(pattern, by);
        assertThat(after).as(file).isNotEqualTo(before);
        write(file, after);
    }

    /** A logo in a colour. */
    static String logo(String colour) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path fill=\"" + colour
                + "\" d=\"M0 0h10v10z\"/></svg>";
    }
}
