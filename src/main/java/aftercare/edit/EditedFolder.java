package aftercare.edit;

import aftercare.edit.EditResult.ChangedMeanwhile;
import aftercare.edit.EditResult.FileNow;
import aftercare.edit.EditResult.NotEdited;
import aftercare.format.Sha256;
import aftercare.read.file.ReplacedText;
import aftercare.read.file.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A content folder whose files are edited. Reads and writes only existing files that {@link EditablePath} allows, in real
 * folders, and follows no link. Safe for several threads: if two save one file, the second is refused and gets the text of the
 * first.
 */
public final class EditedFolder {
    /** The largest text, in bytes: no larger file is read as content. */
    public static final int MOST_BYTES = SourceText.MOST_BYTES;

    private final Path root;

    /** @param root the content folder, with its own links resolved */
    public EditedFolder(Path root) {
        this.root = root;
    }

    /**
     * The text of a file.
     *
     * @param path below the folder: {@code en/guides/x.md}
     */
    public EditResult text(String path) throws IOException {
        var file = file(path);
        return file.isEmpty() ? refusal(path) : standing(bytes(file.get()));
    }

    /**
     * Saves a text, unless the file has changed since it was read.
     *
     * @param known the hash of the file that the text was made from
     * @throws IOException if the disk fails; then the file stays as it was
     */
    public synchronized EditResult save(String path, String known, String text) throws IOException {
        var file = file(path);
        if (file.isEmpty()) {
            return refusal(path);
        }
        if (!Files.isWritable(file.get())) {
            return new NotEdited("This file may not be written: its owner has made it read-only.");
        }
        var before = bytes(file.get());
        if (!Sha256.of(before).equals(known)) {
            return EditedText.of(before).<EditResult>map(ChangedMeanwhile::new).orElseGet(() -> standing(before));
        }
        var written = EditedText.inMannerOf(before, text);
        if (written.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new NotEdited("The text is larger than 4 MiB. Split it into several files.");
        }
        ReplacedText.write(file.get(), written);
        return standing(written.getBytes(StandardCharsets.UTF_8));
    }

    /** Places a picture beside the others; see {@link DroppedPicture}. */
    public synchronized EditResult place(DroppedPicture picture, String shownIn) throws IOException {
        var folder = root.resolve(DroppedPicture.FOLDER);
        boolean canStand = isFolder(folder) || Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
        return canStand && EditablePath.isGood(shownIn)
                ? picture.into(root, shownIn)
                : new NotEdited("images in the content folder is a link or a file, and no folder. Make a folder of that"
                        + " name, and drop the picture again.");
    }

    private static EditResult standing(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new NotEdited("This file is larger than 4 MiB, too large for text. Split it into several files.");
        }
        return EditedText.of(bytes)
                .<EditResult>map(FileNow::new)
                .orElseGet(() -> new NotEdited(
                        "This file is not saved as UTF-8. Open it in another editor and save it with that encoding."));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** The file at a path; empty unless it is an ordinary file, reached through ordinary folders. */
    private Optional<Path> file(String path) throws IOException {
        var file = EditablePath.isGood(path) ? root.resolve(path) : root;
        boolean isThere = !file.equals(root)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                // Also refuses a name with other capitals, which some disks treat as the same.
                && file.toRealPath().equals(file);
        return isThere ? Optional.of(file) : Optional.empty();
    }

    private EditResult refusal(String path) {
        if (!EditablePath.isGood(path)) {
            return new NotEdited("This file is not edited here: a command writes it, or it is no part of the site.");
        }
        return Files.isSymbolicLink(root.resolve(path))
                ? new NotEdited("This is a link to another file. Edit that file where it stands.")
                : new NotEdited("There is no such file in the content folder.", true);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
