package aftercare.read;

import aftercare.model.Recall;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.RecallsReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code recalls.yaml} of a content folder, and nothing else. */
public final class OwnRecalls {
    private static final String FILE = "recalls.yaml";
    private static final Pattern NEAR = Pattern.compile("(?i)recalls\\.ya?ml");

    private OwnRecalls() {}

    /** The recalls of the folder; with problems when the file cannot be read, or another name was meant to be its name. */
    public static Read<List<Recall>> of(ContentFiles files) {
        var listing = files.list();
        var own = new ContentFiles.FileList(only(listing), unread(listing, files.shown(FILE)));
        var folder = new FolderReading(files, own, FileCache.NONE);
        var recalls = folder.read(folder.of(FileKind.RECALLS), OtherInputs.ITSELF, new RecallsReader()).stream()
                .flatMap(List::stream)
                .toList();
        return Read.of(recalls, folder.problems());
    }

    private static Problems unread(ContentFiles.FileList listing, String shown) {
        var found = listing.problems().list().stream()
                .filter(problem -> problem.location().file().equals(shown));
        var near = listing.files().stream().filter(OwnRecalls::isMissed).map(OwnRecalls::misnamed);
        return Problems.of(Stream.concat(found, near).toList());
    }

    private static boolean isMissed(ContentFile file) {
        return NEAR.matcher(file.path()).matches() && Layout.kind(file) != FileKind.RECALLS;
    }

    private static Problem misnamed(ContentFile file) {
        return Problem.warning(
                "AC121",
                Location.ofFile(file.shown()),
                "This file was not read, as recalls stand in " + FILE + ".",
                "Rename it:  " + FILE);
    }

    private static List<ContentFile> only(ContentFiles.FileList listing) {
        return listing.files().stream()
                .filter(file -> Layout.kind(file) == FileKind.RECALLS)
                .toList();
    }
}
