package aftercare.program;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files that the program carries. Paths begin without a slash. */
public final class OwnFiles {
    private static final String UNREADABLE = "the program's own files cannot be read";

    private OwnFiles() {}

    /** Made at the first use, or once for all while a native program is made. */
    private static final class Home {
        static final FileHome OWN = own();

        private static FileHome own() {
            try {
                var place = place();
                if (Files.isDirectory(place)) {
                    return new FolderHome(place);
                }
                return isNativeInMaking() ? NativeHome.of(place) : new JarHome(place);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(UNREADABLE, unreadable);
            }
        }

        /** The jar that the program runs from, or the folder of its compiled classes. */
        private static Path place() {
            try {
                var code = OwnFiles.class.getProtectionDomain().getCodeSource();
                return Path.of(code.getLocation().toURI());
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException("the program does not know where it stands", impossible);
            }
        }

        /** GraalVM says so by a property, see its class {@code ImageInfo}. */
        private static boolean isNativeInMaking() {
            return "buildtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"));
        }
    }

    /** Where the program's files are. */
    public static FileHome home() {
        return Home.OWN;
    }

    /** Opens a file; empty if there is none. */
    public static Optional<InputStream> find(String path) {
        try {
            return home().find(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(UNREADABLE, unreadable);
        }
    }

    /**
     * Opens a file that must be there.
     *
     * @throws FileNotFoundException if the program lacks it
     */
    public static InputStream open(String path) throws IOException {
        return find(path).orElseThrow(() -> new FileNotFoundException("the program lacks its file " + path));
    }

    /** The text of a file; empty if there is none. */
    public static Optional<String> findText(String path) {
        return find(path).map(in -> new String(bytes(in), StandardCharsets.UTF_8));
    }

    /**
     * The text of a file that must be there.
     *
     * @throws UncheckedIOException if the program lacks it
     */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes of a file that must be there; see {@link #text}. */
    public static byte[] bytes(String path) {
        try {
            return bytes(open(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] bytes(InputStream opened) {
        try (var in = opened) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(UNREADABLE, unreadable);
        }
    }

    /**
     * The paths of all files in a folder and in those below it, relative to it and sorted; empty if there is none.
     *
     * @param folder with a slash at its end
     */
    public static List<String> names(String folder) {
        try {
            return home().names(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(UNREADABLE, unreadable);
        }
    }

    /** As {@link #names}, for any folder on the disk. */
    public static List<String> namesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // The folder itself may be a link.
        var root = folder.toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
