package aftercare.read.file;

import aftercare.problem.Lines;
import aftercare.problem.ProblemCollector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text with plain line ends, when they are UTF-8; else says where they are not, and what they may be. */
final class Encoding {
    private Encoding() {}

    static Optional<String> decode(ContentFile file, byte[] bytes, ProblemCollector faults) {
        var text = plainLineEnds(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
        int nuls = (int) text.chars().limit(400).filter(c -> c == 0).count();
        // Text in UTF-16 without a mark is valid UTF-8, with a NUL beside each letter.
        if (nuls > 4 && nuls > text.length() / 4) {
            return wrong(file, "", "UTF-16", faults);
        }
        // A wrong byte decodes to this character, so all other files need no second look.
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : decodeStrictly(file, bytes, text, faults);
    }

    private static Optional<String> decodeStrictly(
            ContentFile file, byte[] bytes, String text, ProblemCollector faults) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(text);
        }
        var before = plainLineEnds(withoutMark(out.flip().toString()));
        return wrong(file, before, likely(bytes, in.position()), faults);
    }

    private static Optional<String> wrong(ContentFile file, String before, String likely, ProblemCollector faults) {
        faults.error(
                "AC103",
                new Lines(file.shown(), before, 1).at(before.length()),
                "This file is not saved as UTF-8.",
                "It looks like " + likely + ". Open it in your editor and save it with the encoding UTF-8.");
        return Optional.empty();
    }

    private static String likely(byte[] bytes, int bad) {
        boolean utf16 = bad == 0 && bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        return utf16 ? "UTF-16" : "Windows-1252 (Western European)";
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String plainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
