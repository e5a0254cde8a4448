package aftercare.leaflet;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts for leaflets that are printed one after another. Each is read when its letters are first needed, and then kept. Not
 * safe for threads.
 */
final class FontSet {
    private final Map<LeafletFont, TrueTypeFont> fonts = new EnumMap<>(LeafletFont.class);

    /** Gives a document the fonts of these families. */
    void give(PdfRendererBuilder builder, PDDocument document, Set<String> families) {
        for (var face : LeafletFont.values()) {
            if (families.contains(face.family())) {
                builder.useFont(new Supplied(face, document), face.family(), face.weight(), face.style(), true);
            }
        }
    }

    /** A font of one document, asked for when the document first needs it. */
    private final class Supplied extends PDFontSupplier {
        private final LeafletFont face;
        private final PDDocument document;

        Supplied(LeafletFont face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, fonts.computeIfAbsent(face, FontFile::read), true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
