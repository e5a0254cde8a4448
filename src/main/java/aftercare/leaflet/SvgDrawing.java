package aftercare.leaflet;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A drawing in SVG. */
record SvgDrawing(SVGDocument document) implements PaperDrawing {
    /** Rules for dark screens; the library would apply them on paper too. */
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");

    private static final String DIRECTION = "direction";

    /** A rule of a style sheet for words from right to left. */
    private static final Pattern STYLED = Pattern.compile("([\\w.#,\\s>*-]+)\\{[^{}]*direction\\s*:\\s*rtl[^{}]*\\}");

    static SvgDrawing of(String svg) {
        var forPaper = turned(MEDIA.matcher(svg).replaceAll(""));
        var document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(forPaper.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("a drawing that the site shows cannot be printed");
        }
        return new SvgDrawing(document);
    }

    /** The library sets letter beside letter, so words from right to left are written as they are seen. */
    private static String turned(String svg) {
        if (!WritingOrder.isTurned(svg)) {
            return svg;
        }
        var drawing = Jsoup.parse(svg, Parser.xmlParser());
        drawing.outputSettings().prettyPrint(false);
        drawing.select("style")
                .forEach(style -> STYLED.matcher(style.data() + style.wholeText())
                        .results()
                        .map(rule -> rule.group(1).strip())
                        .forEach(chosen -> drawing.select(chosen).attr(DIRECTION, "rtl")));
        drawing.select("[style~=direction\\s*:\\s*rtl]").attr(DIRECTION, "rtl");
        drawing.select("text").forEach(SvgDrawing::turn);
        return drawing.outerHtml();
    }

    private static void turn(Element text) {
        for (var element : text.select("*")) {
            boolean isRightToLeft = isRightToLeft(element);
            element.textNodes().forEach(words -> words.text(WritingOrder.seen(words.getWholeText(), isRightToLeft)));
        }
        if (text.select("*").stream().anyMatch(SvgDrawing::isRightToLeft)) {
            // Words from right to left start at their right end.
            var anchor = text.attr("text-anchor");
            text.attr("text-anchor", anchor.equals("end") ? "start" : anchor.equals("middle") ? anchor : "end");
        }
    }

    private static boolean isRightToLeft(Element element) {
        var told = element.closest("[" + DIRECTION + "]");
        return told != null && told.attr(DIRECTION).equals("rtl");
    }

    @Override
    public double width() {
        return document.size().width;
    }

    @Override
    public double height() {
        return document.size().height;
    }

    @Override
    public void paint(Graphics2D graphics, float across, float down) {
        document.render(null, graphics, new ViewBox(0, 0, across, down));
    }
}
