package aftercare.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files beside the program's compiled classes, during development; what was compiled may change at any time, so it has no print. */
final class FolderHome implements FileHome {
    private final Path folder;

    FolderHome(Path folder) {
        this.folder = folder;
    }

    /** Some of the files are in folders of their own, which Java knows. */
    @Override
    public Optional<InputStream> find(String path) {
        return Optional.ofNullable(FolderHome.class.getClassLoader().getResourceAsStream(path));
    }

    @Override
    public List<String> names(String path) throws IOException {
        return OwnFiles.namesIn(folder.resolve(path));
    }

    @Override
    public Optional<Long> print() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }
}
