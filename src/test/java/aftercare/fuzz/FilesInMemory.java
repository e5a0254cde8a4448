package aftercare.fuzz;

import aftercare.problem.Problems;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A content folder, read from the disk once. */
final class FilesInMemory implements ContentFiles {
    private final List<ContentFile> files;
    private final Map<String, byte[]> bytes = new HashMap<>();

    FilesInMemory(Path directory) {
        var onDisk = ContentFiles.inDirectory(directory, "content");
        this.files = onDisk.list().files();
        files.forEach(file -> bytes.put(file.path(), read(onDisk, file)));
    }

    private static byte[] read(ContentFiles files, ContentFile file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public FileList list() {
        return new FileList(files, Problems.NONE);
    }

    @Override
    public InputStream open(ContentFile file) {
        return new ByteArrayInputStream(bytes(file));
    }

    byte[] bytes(ContentFile file) {
        return Objects.requireNonNull(bytes.get(file.path()));
    }

    @Override
    public String shown(String path) {
        return "content/" + path;
    }
}
