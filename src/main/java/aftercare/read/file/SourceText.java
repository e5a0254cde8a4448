package aftercare.read.file;

import aftercare.format.Sha256;
import aftercare.model.ContentPath;
import aftercare.problem.ProblemCollector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file: without byte-order mark, with line feeds as line ends, without invisible characters.
 *
 * @param hash of the file's original bytes: {@code sha256-} and 64 hexadecimal digits
 */
public record SourceText(ContentFile file, String text, String hash) {
    /** The largest text, 4 MiB: far more than anybody writes, and small enough for memory. */
    public static final int MOST_BYTES = 4 << 20;

    /** Reads a file; empty, with a problem, when it is too large, not readable, empty or not UTF-8. */
    public static Optional<SourceText> read(ContentFiles files, ContentFile file, ProblemCollector problems) {
        if (file.bytes() > MOST_BYTES) {
            return tooLong(file, problems);
        }
        try (var in = files.open(file)) {
            var bytes = bytes(in, (int) file.bytes());
            return bytes.length > MOST_BYTES ? tooLong(file, problems) : of(file, bytes, problems);
        } catch (NoSuchFileException gone) {
            problems.error(
                    "AC101",
                    file.at(),
                    "This file is not there any more.",
                    "Put it back, or start Aftercare again without it.");
            return Optional.empty();
        } catch (IOException e) {
            problems.error(
                    "AC101",
                    file.at(),
                    "This file cannot be read: permission is missing, or the disk is at fault.",
                    "Open it in an editor to see what is wrong, and save it again.");
            return Optional.empty();
        }
    }

    /**
     * The bytes of a file, one more than the most at least if there are so many.
     *
     * @param listed how many it had when it was listed; it may have grown or shrunk since
     */
    private static byte[] bytes(InputStream in, int listed) throws IOException {
        var bytes = new byte[listed];
        int count = in.readNBytes(bytes, 0, listed);
        int next = count < listed ? -1 : in.read();
        if (next < 0) {
            return count == listed ? bytes : Arrays.copyOf(bytes, count);
        }
        var more = in.readNBytes(MOST_BYTES - listed);
        var all = Arrays.copyOf(bytes, listed + 1 + more.length);
        all[listed] = (byte) next;
        System.arraycopy(more, 0, all, listed + 1, more.length);
        return all;
    }

    /** The locale and the path below its folder. Only for a file in a locale folder. */
    public ContentPath path() {
        return new ContentPath(Layout.locale(file), Layout.below(file));
    }

    /** The text of a file, without a byte-order mark and with plain line ends; empty, with a problem, if it is not UTF-8. */
    public static Optional<String> decoded(ContentFile file, byte[] bytes, ProblemCollector problems) {
        return Encoding.decode(file, bytes, ByteKinds.of(bytes), problems);
    }

    public static Optional<SourceText> of(ContentFile file, byte[] bytes, ProblemCollector problems) {
        var kinds = ByteKinds.of(bytes);
        var decoded = Encoding.decode(file, bytes, kinds, problems);
        if (decoded.isPresent() && decoded.get().isBlank()) {
            problems.error("AC106", file.at(), "This file is empty.", "Write its content, or delete the file.");
            return Optional.empty();
        }
        if (decoded.isPresent() && MergeMarks.report(file.shown(), decoded.get(), problems)) {
            return Optional.empty();
        }
        return decoded.map(
                        text -> kinds.mayHaveUnseen() ? Characters.replaceUnseen(file.shown(), text, problems) : text)
                .map(text -> new SourceText(file, text, Sha256.of(bytes)));
    }

    private static Optional<SourceText> tooLong(ContentFile file, ProblemCollector problems) {
        problems.error(
                "AC102",
                file.at(),
                "This file is larger than 4 MiB, too large for text.",
                "Split it into several files. Pictures belong in content/images/.");
        return Optional.empty();
    }
}
