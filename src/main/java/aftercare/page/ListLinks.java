package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.Page.PageLink;

/**
 * Makes the links of lists: {@code guides/cold-packs.html} with the guide's title and description.
 *
 * @param language of the lists; the words of a page in another language are marked as borrowed
 */
record ListLinks(SiteAddresses addresses, String language) {

    PageLink to(Guide guide) {
        return link(guide.path(), guide.title(), guide.description());
    }

    PageLink to(SelfCheck check) {
        return link(check.path(), check.title(), check.description());
    }

    private PageLink link(ContentPath path, Text title, Text description) {
        return path.locale().equals(language)
                ? new PageLink(addresses.of(path), title, description)
                : new PageLink(addresses.of(path), title.asBorrowed(), description.asBorrowed());
    }
}
