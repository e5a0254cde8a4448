package aftercare.read.file;

import aftercare.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a content folder, some of which are replaced by a clinic's own, together with those that it adds. */
final class OverlaidFiles implements ContentFiles {
    private final ContentFiles base;
    private final Map<String, Replacement> byPath;

    OverlaidFiles(ContentFiles base, Map<String, Replacement> byPath) {
        this.base = base;
        this.byPath = Map.copyOf(byPath);
    }

    @Override
    public FileList list() {
        var files = new TreeMap<String, ContentFile>();
        base.list().files().forEach(file -> files.put(file.path(), file));
        byPath.forEach((path, own) -> files.put(path, new ContentFile(path, own.shown(), own.bytes().length)));
        return new FileList(List.copyOf(files.values()), Problems.NONE);
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        var own = byPath.get(file.path());
        return own == null ? base.open(file) : new ByteArrayInputStream(own.bytes());
    }

    @Override
    public boolean isReplaced(String path) {
        return byPath.containsKey(path);
    }

    @Override
    public String shown(String path) {
        var own = byPath.get(path);
        return own == null ? base.shown(path) : own.shown();
    }
}
