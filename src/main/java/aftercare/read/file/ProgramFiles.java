package aftercare.read.file;

import aftercare.problem.Problems;
import aftercare.program.OwnFiles;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** The stock content in the program's jar, below {@code content/}. */
final class ProgramFiles implements ContentFiles {
    private static final String FOLDER = "content/";

    private final Map<String, byte[]> bytesByPath;

    private ProgramFiles(Map<String, byte[]> bytesByPath) {
        this.bytesByPath = bytesByPath;
    }

    /** The files in the jar that holds this class; when not run from a jar, those beside the compiled classes. */
    static ContentFiles find() {
        try {
            var place = OwnFiles.place();
            return Files.isDirectory(place) ? new DirectoryFiles(place.resolve("content"), "content") : ofJar(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentFiles ofJar(Path jar) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var open = new JarFile(jar.toFile())) {
            for (var name : OwnFiles.namesInJar(jar, FOLDER)) {
                if (!SpareFiles.isSpare(name.substring(name.lastIndexOf('/') + 1))) {
                    files.put(name, bytes(open, FOLDER + name));
                }
            }
        }
        return new ProgramFiles(files);
    }

    private static byte[] bytes(JarFile jar, String path) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(path))) {
            return in.readAllBytes();
        }
    }

    @Override
    public FileList list() {
        var files = bytesByPath.entrySet().stream()
                .map(e -> new ContentFile(e.getKey(), shown(e.getKey()), e.getValue().length))
                .toList();
        return new FileList(files, Problems.NONE);
    }

    @Override
    public InputStream open(ContentFile file) throws IOException {
        var bytes = bytesByPath.get(file.path());
        if (bytes == null) {
            throw new FileNotFoundException(file.path());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String shown(String path) {
        return FOLDER + path;
    }
}
