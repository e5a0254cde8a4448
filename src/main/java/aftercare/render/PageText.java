package aftercare.render;

import java.io.CharArrayWriter;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Collects the output of a template, and encodes it without a copy of the page as a string. */
final class PageText extends CharArrayWriter {
    private static final int USUAL_SIZE = 24_000;

    PageText() {
        super(USUAL_SIZE);
    }

    /** The text in UTF-8. An unpaired surrogate becomes a question mark, as in {@code String.getBytes}. */
    byte[] bytes() {
        var encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            var encoded = encoder.encode(CharBuffer.wrap(buf, 0, count));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("what cannot be encoded is replaced", impossible);
        }
    }
}
