package aftercare.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of a content folder as they were listed first. Safe for threads. */
final class ListedOnce implements ContentFiles {
    private final ContentFiles files;
    private Optional<FileList> listed = Optional.empty();

    ListedOnce(ContentFiles files) {
        this.files = files;
    }

    @Override
    public synchronized FileList list() {
        var list = listed.orElseGet(files::list);
        listed = Optional.of(list);
        return list;
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        return files.open(file);
    }

    @Override
    public String shown(String path) {
        return files.shown(path);
    }

    @Override
    public boolean isReplaced(String path) {
        return files.isReplaced(path);
    }
}
