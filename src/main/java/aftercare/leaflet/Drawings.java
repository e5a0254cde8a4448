package aftercare.leaflet;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws SVG as vectors, so that a logo or a mark is sharp at any size. */
final class Drawings implements SVGDrawer {
    private static final int UNSIZED = -1;

    /** Rules for dark screens: the library would take them for paper, too. */
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return image(svg, width, height, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(Element svg, String uri, double width, double height, double dotsPerPixel) {
        return image(svg, width, height, dotsPerPixel);
    }

    private static SVGImage image(Element svg, double width, double height, double dotsPerPixel) {
        var styles = svg.getElementsByTagName("style");
        for (int i = 0; i < styles.getLength(); i++) {
            var style = styles.item(i);
            style.setTextContent(MEDIA.matcher(style.getTextContent()).replaceAll(""));
        }
        var drawing = new SVGLoader().load(new ByteArrayInputStream(bytes(svg)), null, LoaderContext.createDefault());
        if (drawing == null) {
            throw new IllegalStateException("a drawing that the site shows cannot be printed");
        }
        double ownWidth = drawing.size().width * dotsPerPixel;
        double ownHeight = drawing.size().height * dotsPerPixel;
        double ratio = ownHeight / ownWidth;
        double shownWidth = width > UNSIZED ? width : height > UNSIZED ? height / ratio : ownWidth;
        double shownHeight = height > UNSIZED ? height : shownWidth * ratio;
        return new SizedSvg(drawing, (int) Math.round(shownWidth), (int) Math.round(shownHeight), dotsPerPixel);
    }

    private static byte[] bytes(Element svg) {
        try {
            var out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(svg), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a drawing that was read cannot be written", impossible);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Drawings bring no fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Drawings are lines and areas; letters in them would not be read out.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /**
     * A drawing.
     *
     * @param width in dots, as is the height
     * @param dotsPerPixel how many dots make one pixel of CSS
     */
    private record SizedSvg(SVGDocument document, int width, int height, double dotsPerPixel)
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
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    across,
                    down,
                    graphics -> document.render(null, graphics, new ViewBox(0, 0, across, down)));
        }
    }
}
