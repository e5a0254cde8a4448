package aftercare.read.picture;

import aftercare.format.Sha256;
import aftercare.model.Content.ContentImage;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Locale;
import java.util.Optional;

/** Turns a file of {@code images/} into a {@link ContentImage}: its fingerprint and its size, and whether it is safe. */
public final class ImageReader {
    /** The size stands in the first bytes; in a JPEG behind its comments and colour profile. */
    private static final int HEAD = 256 * 1024;

    private final ContentFiles files;

    public ImageReader(ContentFiles files) {
        this.files = files;
    }

    public Optional<ContentImage> read(ContentFile file, ProblemCollector faults) {
        var ending = file.ending().toLowerCase(Locale.ROOT);
        return ending.equals("svg") ? drawing(file, faults) : picture(file, ending, faults);
    }

    private Optional<ContentImage> drawing(ContentFile file, ProblemCollector faults) {
        return SourceText.read(files, file, faults).map(source -> {
            var size = new SvgReader(source, faults).read();
            var hex = source.hash().substring(source.hash().indexOf('-') + 1);
            return new ContentImage(file.path(), hex, size.width(), size.height(), file.bytes());
        });
    }

    private Optional<ContentImage> picture(ContentFile file, String ending, ProblemCollector faults) {
        try (var in = new DigestInputStream(files.open(file), Sha256.digest())) {
            var head = in.readNBytes(HEAD);
            long bytes = head.length + rest(in);
            var size = ImageSize.of(ending, head);
            if (size.isEmpty()) {
                reportOther(file, ending, head, faults);
            }
            var known = size.orElse(ImageSize.UNKNOWN);
            var hash = Sha256.hexOf(in.getMessageDigest());
            return Optional.of(new ContentImage(file.path(), hash, known.width(), known.height(), bytes));
        } catch (IOException e) {
            faults.error("AC101", file.at(), "This picture cannot be read.", "Put the picture here again.");
            return Optional.empty();
        }
    }

    private static long rest(InputStream in) throws IOException {
        return in.transferTo(OutputStream.nullOutputStream());
    }

    private static void reportOther(ContentFile file, String ending, byte[] head, ProblemCollector faults) {
        var hint = ImageSize.endingOf(head)
                .map(real -> "It looks like " + real + ": rename it to " + file.stem() + "." + real
                        + ", and the links to it.")
                .orElse("Save the picture again in an image editor.");
        faults.error("AC150", file.at(), "This is no " + ending + " picture, whatever the file's name says.", hint);
    }
}
