package aftercare.read.file;

import aftercare.format.Sha256;
import aftercare.model.ContentPath;
import aftercare.problem.ProblemCollector;
import java.io.IOException;
import java.util.Optional;

/**
 * The text of a file: UTF-8 without byte-order mark, each line ended by a line feed, and no character that nobody can see.
 *
 * @param hash of the file's bytes as they stand on the disk
 */
public record SourceText(ContentFile file, String text, String hash) {
    /** 4 MiB: far more than anybody writes, and little enough to hold in memory. */
    private static final int MOST_BYTES = 4 << 20;

    /** Reads a file; empty when too little of it is text to go on. */
    public static Optional<SourceText> read(ContentFiles files, ContentFile file, ProblemCollector faults) {
        if (file.bytes() > MOST_BYTES) {
            return tooLong(file, faults);
        }
        try (var in = files.open(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLong(file, faults) : of(file, bytes, faults);
        } catch (IOException e) {
            faults.error(
                    "AC101",
                    file.at(),
                    "This file cannot be read: permission is missing, or the disk is at fault.",
                    "Open it in an editor to see what is wrong, and save it again.");
            return Optional.empty();
        }
    }

    /** The place below the locale's folder; for a file that stands in one. */
    public ContentPath path() {
        return new ContentPath(Layout.locale(file), Layout.below(file));
    }

    public static Optional<SourceText> of(ContentFile file, byte[] bytes, ProblemCollector faults) {
        var decoded = Encoding.decode(file, bytes, faults);
        if (decoded.isPresent() && decoded.get().isBlank()) {
            faults.error("AC106", file.at(), "This file is empty.", "Write its content, or delete the file.");
            return Optional.empty();
        }
        return decoded.map(
                        text -> Characters.mayBeIn(bytes) ? Characters.replaceUnseen(file.shown(), text, faults) : text)
                .map(text -> new SourceText(file, text, Sha256.of(bytes)));
    }

    private static Optional<SourceText> tooLong(ContentFile file, ProblemCollector faults) {
        faults.error(
                "AC102",
                file.at(),
                "This file is larger than 4 MiB, too large for text.",
                "Split it into several files. Pictures belong in content/images/.");
        return Optional.empty();
    }
}
