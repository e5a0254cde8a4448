package aftercare.render;

import java.io.CharArrayWriter;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What a template prints, and its bytes without a string of the whole page between. */
final class PageText extends CharArrayWriter {
    private static final int USUAL_SIZE = 24_000;

    PageText() {
        super(USUAL_SIZE);
    }

    /** The text in UTF-8; half of a pair of surrogates becomes a question mark, as it does in {@code String.getBytes}. */
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
