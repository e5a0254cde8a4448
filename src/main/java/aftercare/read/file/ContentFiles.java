package aftercare.read.file;

import aftercare.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a content folder: of a directory, or of the folder that travels in the program. */
public interface ContentFiles {

    /**
     * Lists every file but hidden ones and the spare copies that editors leave behind.
     *
     * @return the files sorted by path, and a problem for each that cannot be taken
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    Listing list();

    /**
     * Lists again after a change.
     *
     * @param before the list as it was
     * @param changed every path below the content folder at which something may be new, different or gone; the path of a
     *     folder stands for all that is in it
     */
    default Listing list(Listing before, Set<String> changed) {
        return list();
    }

    /** Whether a path is one of these, or lies below one of them. */
    static boolean isAmong(String path, Set<String> paths) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (paths.contains(path.substring(0, end))) {
                return true;
            }
        }
        return paths.contains("");
    }

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

    /** Content of a directory, whose places begin as it is named; without one, the stock content. */
    static ContentFiles of(Optional<Path> directory) {
        return directory.map(path -> inDirectory(path, path.toString())).orElseGet(ContentFiles::inProgram);
    }

    /** The stock content that the program carries. */
    static ContentFiles inProgram() {
        return ProgramFiles.find();
    }

    /** These files, but for those of the given paths, which exist here too. */
    default ContentFiles replacing(Map<String, Replacement> byPath) {
        return new OverlaidFiles(this, byPath);
    }

    /**
     * What stands in the place of a file.
     *
     * @param shown its own path as the user would type it
     * @param bytes the whole file; whoever receives it does not change it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Replacement(String shown, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
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

        /** The file of a path, if there is one. */
        public Optional<ContentFile> file(String path) {
            int index = index(path);
            return index < 0 ? Optional.empty() : Optional.of(files.get(index));
        }

        /** Where a path stands in the list; negative if it does not. */
        int index(String path) {
            return Collections.binarySearch(
                    files, new ContentFile(path, "", 0), Comparator.comparing(ContentFile::path));
        }
    }
}
