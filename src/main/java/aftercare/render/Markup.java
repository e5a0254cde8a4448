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
 * The one place where HTML that is already clean reaches a template unescaped. It comes from {@link Prose}, whose HTML has
 * passed the safe list; the holes are filled with addresses and words, which are escaped here.
 *
 * @param address of the page being rendered, which links are relative to
 * @param images the addresses of images by their file
 * @param pageAddresses the addresses of all pages that will exist; of a link to another the words alone are shown
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

    /** Whether the copy has the page; a clinic may leave some out. */
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
