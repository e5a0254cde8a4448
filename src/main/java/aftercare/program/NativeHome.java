package aftercare.program;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files inside a native program: those of the jar that it was made of, and the print of that jar. They are read while the native
 * program is made, and are a part of it from then on.
 */
final class NativeHome implements FileHome {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final long print;

    private NativeHome(long print) {
        this.print = print;
    }

    /** Reads all files of a jar but its classes. */
    static NativeHome of(Path jar) throws IOException {
        try (var packed = new JarHome(jar)) {
            var home = new NativeHome(packed.print().orElseThrow());
            for (var name : packed.names("")) {
                if (!name.endsWith(".class")) {
                    home.files.put(name, packed.find(name).orElseThrow().readAllBytes());
                }
            }
            return home;
        }
    }

    @Override
    public Optional<InputStream> find(String path) {
        return Optional.ofNullable(files.get(path)).map(ByteArrayInputStream::new);
    }

    @Override
    public List<String> names(String folder) {
        return files.tailMap(folder).keySet().stream()
                .takeWhile(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    @Override
    public Optional<Long> print() {
        return Optional.of(print);
    }
}
