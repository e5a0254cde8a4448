package aftercare.live;

import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.file.RelistedFiles;
import java.util.Set;

/**
 * The files of a content folder without most of its guides.
 *
 * @param whole all files
 * @param listing the list of all files at an earlier time
 * @param guides the paths of the guides that remain
 */
record PartialFiles(ContentFiles whole, FileList listing, Set<String> guides) implements RelistedFiles {
    PartialFiles {
        guides = Set.copyOf(guides);
    }

    static boolean isGuide(ContentFile file) {
        return Layout.kind(file) == FileKind.GUIDE;
    }

    /** The number of guides left out. */
    long leftOut() {
        return listing.files().stream().filter(PartialFiles::isGuide).count() - guides.size();
    }

    @Override
    public FileList list() {
        return new FileList(
                listing.files().stream()
                        .filter(file -> !isGuide(file) || guides.contains(file.path()))
                        .toList(),
                listing.problems());
    }
}
