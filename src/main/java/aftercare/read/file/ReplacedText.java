package aftercare.read.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Writes a text file so that a crash leaves the old text. Every single file that the program writes beside the content, such as
 * {@code sign-off.yaml}, is written here; the files of a site are written by {@code publish}.
 */
public final class ReplacedText {
    private ReplacedText() {}

    /**
     * Replaces a file in one step, so that readers see either the old or the new text. If the path is a link, the file that it
     * leads to is replaced. Missing folders are made. The file's permissions stay.
     *
     * @throws IOException if writing fails; then the file stays as it was
     */
    public static void write(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file;
        var parent = Optional.ofNullable(target.getParent()).orElse(Path.of(""));
        Files.createDirectories(parent);
        var written = parent.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(written, text.getBytes(StandardCharsets.UTF_8));
            keepPermissions(target, written);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
