package aftercare.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the places of a live site's sources on the disk. */
final class SourcePaths {
    private SourcePaths() {}

    /** A folder with its symbolic links resolved. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The paths that are in a folder, relative to it, with forward slashes. */
    static Set<String> below(Optional<Path> folder, Collection<Path> paths) {
        var below = new HashSet<String>();
        folder.ifPresent(root -> paths.stream()
                .filter(path -> path.startsWith(root))
                .forEach(path -> below.add(root.relativize(path).toString().replace('\\', '/'))));
        return below;
    }
}
