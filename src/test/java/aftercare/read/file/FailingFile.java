package aftercare.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Files of which one cannot be opened, for a fault of the program.
 *
 * @param path of the one
 */
public record FailingFile(ContentFiles files, String path) implements ContentFiles {
    @Override
    public FileList list() {
        return files.list();
    }

    @Override
    public FileList list(FileList before, Set<String> changed) {
        return files.list(before, changed);
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        if (file.path().equals(path)) {
            throw new IllegalStateException("planted at " + path);
        }
        return files.open(file);
    }

    @Override
    public String shown(String of) {
        return files.shown(of);
    }
}
