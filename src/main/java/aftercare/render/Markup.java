package aftercare.render;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Words;
import aftercare.page.SiteAddresses;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;

/**
 * Gives templates the clean HTML of {@link Prose}, which they print unescaped. This is the only place that does so.
 * Addresses and words are filled in here, escaped.
 *
 * @param address of the page being rendered; links are relative to it
 * @param images the addresses of images, by their file in the content folder
 * @param pageAddresses the addresses of all pages of the copy; a link to any other page is shown as plain words
 */
record Markup(
        String address, SiteAddresses addresses, Words words, Map<String, String> images, Set<String> pageAddresses) {

    TemplateHTMLOutputModel of(Prose.Passage passage) throws TemplateModelException {
        return clean(new PassageWriter(this).write(passage));
    }

    TemplateHTMLOutputModel of(Prose.Heading heading) throws TemplateModelException {
        return clean(heading.html());
    }

    static TemplateHTMLOutputModel clean(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    /** Whether the copy has the page. A clinic may leave pages out. */
    boolean hasPage(ContentPath target) {
        return pageAddresses.contains(addresses.of(target));
    }

    String href(Prose.PageLink target) {
        var link = SiteAddresses.relative(address, addresses.of(target.target()));
        return target.anchor().isEmpty() ? link : link + "#" + target.anchor();
    }

    String href(Prose.ImageAddress image) {
        return SiteAddresses.relative(address, images.getOrDefault(image.file(), image.file()));
    }

    static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
