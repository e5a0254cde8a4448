package aftercare.read;

import aftercare.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The files of a content folder: of a directory, or of the folder that travels in the program. */
public interface ContentFiles {

    /**
     * Lists every file but hidden ones and the spare copies that editors leave behind.
     *
     * @return the files sorted by path, and a problem for each that cannot be taken
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    Listing list();

    /** Opens a file of the list. */
    InputStream open(ContentFile file) throws IOException;

    /** The path of a file below the content folder as the user would type it, whether it is there or not. */
    String shown(String path);

    /**
     * Content of a directory.
     *
     * @param typed the folder as the user named it, which every problem's place begins with
     */
    static ContentFiles inDirectory(Path directory, String typed) {
        return new DirectoryFiles(directory, typed);
    }

    /** The stock content that the program carries. */
    static ContentFiles inProgram() {
        return ProgramFiles.find();
    }

    /**
     * What a content folder holds.
     *
     * @param files sorted by path
     */
    record Listing(List<ContentFile> files, Problems problems) {
        public Listing {
            files = List.copyOf(files);
        }
    }
}
