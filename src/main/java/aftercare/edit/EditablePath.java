package aftercare.edit;

import aftercare.read.file.ContentFile;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which paths below a content folder may be edited by hand. */
public final class EditablePath {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*+(?:/[A-Za-z0-9][A-Za-z0-9_-]*+){0,2}\\.(?:md|yaml)");

    /** Files without a page, and files that only a command writes after a person's decision. */
    private static final Set<FileKind> KEPT =
            EnumSet.of(FileKind.UNKNOWN, FileKind.IMAGE, FileKind.SIGN_OFF, FileKind.MADE_FROM);

    private EditablePath() {}

    /**
     * Whether an editor may write a file at this path: a guide, a self-check, the sources. Never a path that leads out of the
     * folder.
     *
     * @param path below the content folder, with forward slashes: {@code en/guides/x.md}
     */
    public static boolean isGood(String path) {
        var folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return PATH.matcher(path).matches()
                && !List.of(Layout.SIGNED_VERSIONS, "images").contains(folder)
                && !KEPT.contains(kind(path));
    }

    static FileKind kind(String path) {
        return Layout.kind(new ContentFile(path, path, 0));
    }
}
