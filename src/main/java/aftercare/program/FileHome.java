package aftercare.program;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where files of the program are: in its jar, in a native program, or beside its compiled classes during development. */
public interface FileHome extends Closeable {
    /**
     * The files in a jar.
     *
     * @throws IOException if it cannot be read
     */
    static FileHome inJar(Path jar) throws IOException {
        return new JarHome(jar);
    }

    /** Opens a file; empty if there is none. */
    Optional<InputStream> find(String path) throws IOException;

    /**
     * The paths of all files in a folder and in those below it, relative to it and sorted; empty if there is none.
     *
     * @param folder with a slash at its end
     */
    List<String> names(String folder) throws IOException;

    /**
     * A fingerprint of all files and of the classes beside them. Empty if they may change while the program runs.
     *
     * @throws IOException if the jar cannot be read, or is none without a comment
     */
    Optional<Long> print() throws IOException;

    /** Frees what the files are read from. The program's own files stay open while it runs. */
    @Override
    default void close() throws IOException {}

    /** The folder that the files are in; empty if they are packed. */
    default Optional<Path> folder() {
        return Optional.empty();
    }
}
