package aftercare.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** Writes a file's name as a URI: {@code content/en/über uns.md} is {@code content/en/%C3%BCber%20uns.md}. */
final class FileUri {
    private FileUri() {}

    /**
     * The URI; relative for a relative name.
     *
     * @param file with forward slashes; of Windows too, {@code C:/clinic/content/en/index.md}
     */
    static String of(String file) {
        boolean isDrive = file.matches("[A-Za-z]:/.*");
        var path = isDrive ? "/" + file : file;
        try {
            var uri = path.startsWith("/") ? new URI("file", "", path, null) : new URI(null, null, guarded(path), null);
            return uri.toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A colon in the first name of a path would make a scheme of what stands before it. */
    private static String guarded(String path) {
        int slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        return first.indexOf(':') < 0 ? path : "./" + path;
    }
}
