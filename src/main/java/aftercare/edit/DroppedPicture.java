package aftercare.edit;

import aftercare.edit.EditResult.NotEdited;
import aftercare.edit.EditResult.PictureAdded;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.picture.ImageReader;
import aftercare.read.yaml.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A picture that somebody dropped on the text in the editor.
 *
 * @param name of the file as it was dropped: {@code IMG 0042.JPG}
 * @param bytes the whole file; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record DroppedPicture(String name, byte[] bytes) {
    /** The largest picture: 2 MiB, more than a phone should load for one page. */
    public static final int MOST_BYTES = 2 << 20;

    static final String FOLDER = "images";
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "webp", "gif", "svg");

    /** Writes the picture under a name that can be an address, into a folder that it makes where none is. Never replaces a file. */
    EditResult into(Path root, String shownIn) throws IOException {
        var ending = ending();
        if (!ENDINGS.contains(ending)) {
            return new NotEdited(
                    "A file that ends in ." + ending + " is no picture that browsers show. Save it as JPEG or PNG"
                            + " (or SVG, for a drawing), and drop that.");
        }
        if (bytes.length > MOST_BYTES) {
            return new NotEdited(
                    "This picture is larger than 2 MiB, too slow on a phone. Make it smaller: 1600 pixels wide"
                            + " is enough.");
        }
        var path = FOLDER + "/" + Ids.suggestion(stem()).orElse("picture") + "." + ending;
        var faults = faults(root, path);
        return faults.isEmpty() ? write(root, path, shownIn) : new NotEdited(faults);
    }

    private EditResult write(Path root, String path, String shownIn) throws IOException {
        var file = root.resolve(path);
        var link = "../".repeat((int) shownIn.chars().filter(c -> c == '/').count()) + path;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean isSame = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), bytes);
            return isSame
                    ? new PictureAdded(link)
                    : new NotEdited(
                            "There is another picture named " + path + ". Give yours another name, and drop it again.");
        }
        Files.createDirectories(file.resolveSibling(""));
        var fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return new PictureAdded(link);
    }

    /** The problems that {@code check} would report for the picture; empty if there are none. */
    private String faults(Path root, String path) {
        var problems = new ProblemCollector();
        var files = ContentFiles.inDirectory(root, "").replacing(Map.of(path, new Replacement(path, bytes)));
        new ImageReader(files).read(new ContentFile(path, path, bytes.length), problems);
        return problems.problems().list().stream()
                .filter(problem -> problem.isError())
                .findFirst()
                .map(problem -> problem.message() + " " + problem.hint())
                .orElse("");
    }

    private String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String stem() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
