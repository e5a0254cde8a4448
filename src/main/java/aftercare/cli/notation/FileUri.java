package aftercare.cli.notation;

import java.net.URI;
import java.net.URISyntaxException;

/** Writes a file's name as a URI: {@code content/en/über uns.md} becomes {@code content/en/%C3%BCber%20uns.md}. */
final class FileUri {
    private FileUri() {}

    /**
     * The URI; relative for a relative name.
     *
     * @param file with forward slashes; on Windows too: {@code C:/clinic/content/en/index.md}
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

    /** Puts {@code ./} before a path whose first name has a colon, which would be read as the end of a URI scheme. */
    private static String guarded(String path) {
        int slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        return first.indexOf(':') < 0 ? path : "./" + path;
    }
}
