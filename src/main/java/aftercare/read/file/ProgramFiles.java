package aftercare.read.file;

import aftercare.problem.Problems;
import aftercare.program.FileHome;
import aftercare.program.OwnFiles;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The stock content that the program carries, below {@code content/}. */
final class ProgramFiles implements ContentFiles {
    private static final String FOLDER = "content/";

    private final Map<String, byte[]> bytesByPath;

    private ProgramFiles(Map<String, byte[]> bytesByPath) {
        this.bytesByPath = bytesByPath;
    }

    /** The files that the program carries; those beside its compiled classes are read when they are needed. */
    static ContentFiles find() {
        try {
            var home = OwnFiles.home();
            var folder = home.folder();
            return folder.isPresent() ? new DirectoryFiles(folder.get().resolve("content"), "content") : in(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentFiles in(FileHome home) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var name : home.names(FOLDER)) {
            if (!SpareFiles.isSpare(name.substring(name.lastIndexOf('/') + 1))) {
                try (var file = home.find(FOLDER + name).orElseThrow()) {
                    files.put(name, file.readAllBytes());
                }
            }
        }
        return new ProgramFiles(files);
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
