package aftercare.read.file;

import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 text and makes all line ends line feeds. Reports the first byte that is not UTF-8, and guesses the
 * encoding.
 */
final class Encoding {
    /** The number of characters that are examined. */
    private static final int LOOKED_AT = 400;

    private Encoding() {}

    static Optional<String> decode(ContentFile file, byte[] bytes, ByteKinds kinds, ProblemCollector problems) {
        var decoded = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        var text = kinds.hasReturns() ? plainLineEnds(decoded) : decoded;
        int nuls = kinds.mayHaveUnseen() && text.indexOf('\0') >= 0
                ? (int) text.chars().limit(LOOKED_AT).filter(c -> c == 0).count()
                : 0;
        // UTF-16 without a byte-order mark is valid UTF-8, with a NUL beside each letter.
        if (nuls > 4 && nuls > Math.min(LOOKED_AT, text.length()) / 4) {
            return wrong(file, "", "UTF-16", problems);
        }
        // A wrong byte decodes to this character; files without it need no strict decoding.
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : decodeStrictly(file, bytes, text, problems);
    }

    private static Optional<String> decodeStrictly(
            ContentFile file, byte[] bytes, String text, ProblemCollector problems) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(text);
        }
        var before = plainLineEnds(withoutMark(out.flip().toString()));
        boolean isHalf = in.remaining() > 1
                && (bytes[in.position()] & 0xFF) == 0xED
                && (bytes[in.position() + 1] & 0xE0) == 0xA0;
        return isHalf ? half(file, before, problems) : wrong(file, before, likely(bytes, in.position()), problems);
    }

    private static Optional<String> wrong(ContentFile file, String before, String likely, ProblemCollector problems) {
        problems.error(
                "AC103",
                new Lines(file.shown(), before, 1).at(before.length()),
                "This file is not saved as UTF-8.",
                "It looks like " + likely + ". Open it in your editor and save it with the encoding UTF-8.");
        return Optional.empty();
    }

    private static Optional<String> half(ContentFile file, String before, ProblemCollector problems) {
        problems.error(
                "AC103",
                new Lines(file.shown(), before, 1).at(before.length()),
                "Half of a character stands here, such as what is left of an emoji.",
                "Delete it, or type the character again, and save the file with the encoding UTF-8.");
        return Optional.empty();
    }

    private static String likely(byte[] bytes, int bad) {
        boolean utf16 = bad == 0 && bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        return utf16 ? "UTF-16" : "Windows-1252 (Western European)";
    }

    private static String withoutMark(String text) {
        int first = 0;
        // Programs that do not know the mark put another one before it.
        while (first < text.length() && text.charAt(first) == '\uFEFF') {
            first++;
        }
        return text.substring(first);
    }

    private static String plainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
