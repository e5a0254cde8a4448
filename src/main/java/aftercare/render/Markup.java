package aftercare.render;

import aftercare.model.Content.ContentImage;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Words;
import aftercare.page.SiteAddresses;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives templates the clean HTML of {@link Prose}, which they print unescaped. This is the only place that does so.
 * Addresses and words are filled in here, escaped.
 *
 * @param address of the page being rendered; links are relative to it
 * @param languages finds links to pages in another language
 * @param images by their file in the content folder
 * @param pageAddresses the addresses of all pages of the copy; a link to any other page is shown as plain words
 */
record Markup(
        String address,
        SiteAddresses addresses,
        LinkLanguages languages,
        Words words,
        Map<String, ContentImage> images,
        Set<String> pageAddresses) {

    TemplateHTMLOutputModel of(Prose.Passage passage) throws TemplateModelException {
        return clean(PassageWriter.html(passage, this));
    }

    TemplateHTMLOutputModel of(Prose.Heading heading) throws TemplateModelException {
        return clean(heading.html());
    }

    static TemplateHTMLOutputModel clean(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    /** The page of a content file, or of its source; empty when the copy has neither. A clinic may leave pages out. */
    Optional<String> page(ContentPath target) {
        var own = addresses.of(target);
        if (pageAddresses.contains(own)) {
            return Optional.of(own);
        }
        var ofSource = addresses.of(new ContentPath(addresses.sourceLocale(), target.path()));
        return pageAddresses.contains(ofSource) ? Optional.of(ofSource) : Optional.empty();
    }

    String href(String page, String anchor) {
        var link = SiteAddresses.relative(address, page);
        return anchor.isEmpty() ? link : link + "#" + anchor;
    }

    String href(Prose.ImageAddress image) {
        var known = images.get(image.file());
        return SiteAddresses.relative(address, known == null ? image.file() : SiteAddresses.of(known));
    }

    /** The image, if the content folder has it and its size is known. */
    Optional<ContentImage> sized(Prose.ImageAddress image) {
        return Optional.ofNullable(images.get(image.file())).filter(known -> known.width() > 0 && known.height() > 0);
    }

    static String escape(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
