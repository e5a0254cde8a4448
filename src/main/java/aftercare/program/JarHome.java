package aftercare.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files in a jar, such as the program's, which Java has open all the time. Its way to a file through addresses takes ten times as long at first. */
final class JarHome implements FileHome {
    private final Path jar;
    private final ZipFile files;

    /** Read when it is needed first: not every command does. */
    private @Nullable JarDirectory directory;

    JarHome(Path jar) throws IOException {
        this.jar = jar;
        this.files = new ZipFile(jar.toFile());
    }

    @Override
    public Optional<InputStream> find(String path) throws IOException {
        var entry = files.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(files.getInputStream(entry));
    }

    @Override
    public List<String> names(String folder) throws IOException {
        return directory().names(folder);
    }

    @Override
    public Optional<Long> print() throws IOException {
        return Optional.of(directory().print());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private synchronized JarDirectory directory() throws IOException {
        if (directory == null) {
            directory = JarDirectory.of(jar);
        }
        return directory;
    }
}
