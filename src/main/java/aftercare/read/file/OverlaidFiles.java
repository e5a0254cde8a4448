package aftercare.read.file;

import aftercare.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files of a content folder, some of which are replaced by a clinic's own. */
final class OverlaidFiles implements ContentFiles {
    private final ContentFiles base;
    private final Map<String, Replacement> byPath;

    OverlaidFiles(ContentFiles base, Map<String, Replacement> byPath) {
        this.base = base;
        this.byPath = Map.copyOf(byPath);
    }

    @Override
    public FileList list() {
        var files = base.list().files().stream().map(this::own).toList();
        return new FileList(files, Problems.NONE);
    }

    private ContentFile own(ContentFile file) {
        var own = byPath.get(file.path());
        return own == null ? file : new ContentFile(file.path(), own.shown(), own.bytes().length);
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        var own = byPath.get(file.path());
        return own == null ? base.open(file) : new ByteArrayInputStream(own.bytes());
    }

    @Override
    public String shown(String path) {
        var own = byPath.get(path);
        return own == null ? base.shown(path) : own.shown();
    }
}
