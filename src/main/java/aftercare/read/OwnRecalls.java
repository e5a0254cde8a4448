package aftercare.read;

import aftercare.model.Recall;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.RecallsReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.List;

/** Reads {@code recalls.yaml} of a content folder, and nothing else. */
public final class OwnRecalls {
    private OwnRecalls() {}

    /** The recalls of the folder; with problems when the file cannot be read. */
    public static Read<List<Recall>> of(ContentFiles files) {
        var listing = files.list();
        var folder = new FolderReading(files, new ContentFiles.FileList(only(listing), Problems.NONE), FileCache.NONE);
        var recalls = folder.read(folder.of(FileKind.RECALLS), OtherInputs.ITSELF, new RecallsReader()).stream()
                .flatMap(List::stream)
                .toList();
        return Read.of(recalls, folder.problems());
    }

    private static List<ContentFile> only(ContentFiles.FileList listing) {
        return listing.files().stream()
                .filter(file -> Layout.kind(file) == FileKind.RECALLS)
                .toList();
    }
}
