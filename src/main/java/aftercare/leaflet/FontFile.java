package aftercare.leaflet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Reads fonts without their rules for ligatures, which take longest to read. A ligature would have no character of Unicode that
 * could be read aloud.
 */
final class FontFile extends TTFParser {
    private static final String LIGATURES = "GSUB";

    private static final String UNKNOWN = "    ";

    private FontFile() {}

    /** Reads a font. It is kept in memory, so nobody has to close it. */
    static TrueTypeFont read(LeafletFont face) {
        try {
            var font = new FontFile().parse(RandomAccessReadBuffer.createBufferFromStream(face.open()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected TTFTable readTable(String tag) {
        return super.readTable(LIGATURES.equals(tag) ? UNKNOWN : tag);
    }
}
