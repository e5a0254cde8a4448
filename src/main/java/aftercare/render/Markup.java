package aftercare.render;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Words;
import aftercare.page.Addresses;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/**
 * The one place where HTML that is already clean reaches a template unescaped. It comes from {@link Prose}, whose HTML has
 * passed the safe list; the holes are filled with addresses and words, which are escaped here.
 *
 * @param address of the page being rendered, which links are relative to
 * @param images the addresses of images by their file
 */
record Markup(String address, Addresses addresses, Words words, Map<String, String> images) {

    TemplateHTMLOutputModel of(Prose.Passage passage) throws TemplateModelException {
        var html = new StringBuilder();
        for (var piece : passage.pieces()) {
            append(html, piece);
        }
        return clean(html.toString());
    }

    TemplateHTMLOutputModel of(Prose.Heading heading) throws TemplateModelException {
        return clean(heading.html());
    }

    static TemplateHTMLOutputModel clean(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    private void append(StringBuilder html, Prose.Piece piece) {
        if (piece instanceof Prose.Html clean) {
            html.append(clean.html());
        } else if (piece instanceof Prose.PageLink link) {
            html.append(escape(href(link.target(), link.anchor())));
        } else if (piece instanceof Prose.ImageAddress image) {
            html.append(escape(Addresses.relative(address, images.getOrDefault(image.file(), image.file()))));
        } else if (piece instanceof Prose.EvidenceWord word) {
            var evidence = word.evidence().id();
            html.append("<strong class=\"evidence evidence--").append(evidence).append("\">");
            html.append(escape(words.of("evidence." + evidence))).append("</strong>");
        } else {
            throw new IllegalStateException("a new kind of piece: " + piece);
        }
    }

    private String href(ContentPath target, String anchor) {
        var link = Addresses.relative(address, addresses.of(target));
        return anchor.isEmpty() ? link : link + "#" + anchor;
    }

    private static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
