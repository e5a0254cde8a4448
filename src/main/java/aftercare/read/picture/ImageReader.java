package aftercare.read.picture;

import aftercare.format.CameraNotes;
import aftercare.format.Sha256;
import aftercare.model.Content.ContentImage;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import java.io.IOException;
import java.security.DigestInputStream;
import java.util.Locale;
import java.util.Optional;

/** Reads a file of {@code images/} into a {@link ContentImage} with its hash and size, and reports unsafe drawings. */
public final class ImageReader {
    /** The number of bytes that are read for the size. In a JPEG the size comes after comments and a colour profile. */
    private static final int HEAD = 256 * 1024;

    /** The most pixels in a row or a column that browsers draw. */
    private static final int MOST_PIXELS = 16_384;

    private static final String CAMERA = "AC153";

    private final ContentFiles files;

    public ImageReader(ContentFiles files) {
        this.files = files;
    }

    public Optional<ContentImage> read(ContentFile file, ProblemCollector problems) {
        var ending = file.ending().toLowerCase(Locale.ROOT);
        return ending.equals("svg") ? drawing(file, problems) : picture(file, ending, problems);
    }

    private Optional<ContentImage> drawing(ContentFile file, ProblemCollector problems) {
        return SourceText.read(files, file, problems).map(source -> {
            var size = new SvgReader(source, problems).read();
            var hex = source.hash().substring(source.hash().indexOf('-') + 1);
            return new ContentImage(file.path(), hex, size.width(), size.height(), file.bytes());
        });
    }

    private Optional<ContentImage> picture(ContentFile file, String ending, ProblemCollector problems) {
        try (var in = new DigestInputStream(files.open(file), Sha256.digest())) {
            var head = in.readNBytes(HEAD);
            var end = PictureEnd.of(ending, head);
            in.transferTo(end);
            var size = ImageSize.of(ending, head);
            if (size.isEmpty()) {
                reportOther(file, ending, head, problems);
            } else {
                reportDamage(file, size.get(), head, end, problems);
            }
            var known = upright(size.orElse(ImageSize.UNKNOWN), file, head, problems);
            var hash = Sha256.hexOf(in.getMessageDigest());
            return Optional.of(new ContentImage(file.path(), hash, known.width(), known.height(), end.size()));
        } catch (IOException e) {
            problems.error("AC101", file.at(), "This picture cannot be read.", "Put the picture here again.");
            return Optional.empty();
        }
    }

    /** The size as browsers show the picture. Reports what a camera wrote into it that readers should not get. */
    private static ImageSize upright(ImageSize size, ContentFile file, byte[] head, ProblemCollector problems) {
        var notes = CameraNotes.of(head);
        if (notes.hasPlace()) {
            problems.warning(
                    CAMERA,
                    file.at(),
                    "This photo says where it was taken, and everybody who loads the page can read it.",
                    "Save it without its details: most image editors call them metadata, Exif or location.");
        }
        if (notes.orientation() == 1) {
            return size;
        }
        problems.warning(
                CAMERA,
                file.at(),
                "This photo is stored on its side or upside down, with a note how to turn it. Old phones do not read it.",
                "Turn it in an image editor, and save it upright.");
        return notes.isOnItsSide() ? size.turned() : size;
    }

    /** Reports a picture without an end or a size, except a JPEG whose size may come after the bytes that were read. */
    private static void reportDamage(
            ContentFile file, ImageSize size, byte[] head, PictureEnd end, ProblemCollector problems) {
        if ((size.width() == 0 || size.height() == 0) && head.length < HEAD) {
            problems.error(
                    "AC150",
                    file.at(),
                    "This picture is damaged: it does not say how large it is.",
                    "Save the picture again in an image editor.");
        } else if (size.width() > MOST_PIXELS || size.height() > MOST_PIXELS) {
            problems.error(
                    "AC150",
                    file.at(),
                    "This picture has " + size.width() + " by " + size.height()
                            + " pixels, more than a reader's device can show.",
                    "Make it smaller in an image editor: 1600 pixels are wide enough.");
        } else if (!end.isThere()) {
            problems.error(
                    "AC150",
                    file.at(),
                    "This picture is damaged: it ends too early, as if it was copied in part.",
                    "Copy it here again, from where it is whole.");
        }
    }

    private static void reportOther(ContentFile file, String ending, byte[] head, ProblemCollector problems) {
        var hint = ImageSize.endingOf(head)
                .map(real -> "It looks like " + real + ": rename it to " + file.stem() + "." + real
                        + ", and the links to it.")
                .orElse("Save the picture again in an image editor.");
        problems.error("AC150", file.at(), "This is no " + ending + " picture, whatever the file's name says.", hint);
    }
}
