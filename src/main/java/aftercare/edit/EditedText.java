package aftercare.edit;

import aftercare.format.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file at one moment.
 *
 * @param text with line feeds as line ends, without a byte-order mark
 * @param hash of the file's bytes: {@code sha256-} and 64 hexadecimal digits
 */
public record EditedText(String text, String hash) {
    private static final String MARK = "\uFEFF";
    private static final String WINDOWS_END = "\r\n";

    /** The text of a file's bytes; empty if they are not UTF-8. */
    static Optional<EditedText> of(byte[] bytes) {
        return decoded(bytes).map(text -> new EditedText(plain(text), Sha256.of(bytes)));
    }

    /** A new text with the byte-order mark and the line ends of the old file. */
    static String inMannerOf(byte[] before, String text) {
        var old = new String(before, StandardCharsets.UTF_8);
        var lines = plain(text);
        return (old.startsWith(MARK) ? MARK : "")
                + (old.contains(WINDOWS_END) ? lines.replace("\n", WINDOWS_END) : lines);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        var unmarked = text.startsWith(MARK) ? text.substring(1) : text;
        return unmarked.replace(WINDOWS_END, "\n").replace('\r', '\n');
    }
}
