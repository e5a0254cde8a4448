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

/** The files of a content folder: a directory, or the stock content in the jar. */
public interface ContentFiles {

    /**
     * Lists every file except hidden files and backup copies of editors.
     *
     * @return the files sorted by path, and a problem for each file that cannot be read
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    FileList list();

    /**
     * Lists again after a change.
     *
     * @param before the listing before the change
     * @param changed every path below the content folder that may be new, changed or deleted; a folder's path stands
     *     for everything in it
     */
    default FileList list(FileList before, Set<String> changed) {
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

    /** A path below the content folder as the user would type it; the file need not exist. */
    String shown(String path);

    /** Whether the file at a path is one of a clinic's own, used instead of another or besides the others. */
    default boolean isReplaced(String path) {
        return false;
    }

    /**
     * The content in a directory.
     *
     * @param typed the directory as the user typed it, with which the locations of problems begin
     */
    static ContentFiles inDirectory(Path directory, String typed) {
        return new DirectoryFiles(directory, typed);
    }

    /** The content in a directory; the stock content when there is none. */
    static ContentFiles of(Optional<Path> directory) {
        return directory.map(path -> inDirectory(path, path.toString())).orElseGet(ContentFiles::inProgram);
    }

    /** The stock content that comes with the program. */
    static ContentFiles inProgram() {
        return ProgramFiles.find();
    }

    /** These files, which are listed when they are asked for first, and not again. */
    default ContentFiles listedOnce() {
        return new ListedOnce(this);
    }

    /** These files, with some replaced and others added. */
    default ContentFiles replacing(Map<String, Replacement> byPath) {
        return new OverlaidFiles(this, byPath);
    }

    /**
     * A file that is used instead of another, or besides the others.
     *
     * @param shown its own path as the user would type it
     * @param bytes the whole file; must not be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Replacement(String shown, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * The files of a content folder, and problems found while listing them.
     *
     * @param files sorted by path
     */
    record FileList(List<ContentFile> files, Problems problems) {
        public FileList {
            files = List.copyOf(files);
        }

        /** The file at a path, if there is one. */
        public Optional<ContentFile> file(String path) {
            int index = index(path);
            return index < 0 ? Optional.empty() : Optional.of(files.get(index));
        }

        /** The index of a path in the list; negative when it is not there. */
        int index(String path) {
            return Collections.binarySearch(
                    files, new ContentFile(path, "", 0), Comparator.comparing(ContentFile::path));
        }
    }
}
