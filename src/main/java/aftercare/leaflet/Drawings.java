package aftercare.leaflet;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.StringWriter;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws SVG and QR codes as vectors, so that a logo or a mark is sharp at any size. */
final class Drawings implements SVGDrawer {
    /**
     * The attribute of an empty element that a drawing replaces. Its value is the text of an SVG, its address, or the address
     * in a QR code.
     */
    static final String STANDS_FOR = "data-drawing";

    private static final int UNSIZED = -1;

    private final DrawingStore store;
    private final Pictures pictures;

    Drawings(DrawingStore store, Pictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return sized(drawing(svg.getAttribute(STANDS_FOR)), width, height, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(Element svg, String uri, double width, double height, double dotsPerPixel) {
        var drawing = store.of(uri, key -> SvgDrawing.of(text(svg)));
        return sized(drawing, width, height, dotsPerPixel);
    }

    private PaperDrawing drawing(String meant) {
        if (meant.startsWith(Pictures.QR + ":")) {
            return store.of(meant, key -> QrDrawing.of(key.substring(Pictures.QR.length() + 1)));
        }
        var svg = meant.startsWith(Pictures.SITE + ":") ? pictures.drawing(meant) : meant;
        return store.of(svg, SvgDrawing::of);
    }

    private static SVGImage sized(PaperDrawing drawing, double width, double height, double dotsPerPixel) {
        double ownWidth = drawing.width() * dotsPerPixel;
        double ownHeight = drawing.height() * dotsPerPixel;
        double ratio = ownHeight / ownWidth;
        double shownWidth = width > UNSIZED ? width : height > UNSIZED ? height / ratio : ownWidth;
        double shownHeight = height > UNSIZED ? height : shownWidth * ratio;
        return new SizedDrawing(drawing, (int) Math.round(shownWidth), (int) Math.round(shownHeight), dotsPerPixel);
    }

    private static String text(Element svg) {
        try {
            var out = new StringWriter();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a drawing that was read cannot be written", impossible);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Drawings contain no fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Drawings are lines and areas. Letters in them would not be read aloud.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    /**
     * A drawing on paper.
     *
     * @param width in dots, as is the height
     * @param dotsPerPixel how many dots make one pixel of CSS
     */
    private record SizedDrawing(PaperDrawing drawing, int width, int height, double dotsPerPixel)
            implements SVGDrawer.SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float across = (float) (width / dotsPerPixel);
            float down = (float) (height / dotsPerPixel);
            // Drawn once in a document, and reused wherever it appears again.
            device.drawWithGraphics(
                    (float) x, (float) y, across, down, this, graphics -> drawing.paint(graphics, across, down));
        }
    }
}
