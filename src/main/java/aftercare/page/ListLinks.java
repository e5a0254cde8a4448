package aftercare.page;

import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.Page.PageLink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the links of lists: {@code guides/cold-packs.html} with the guide's title and description. A page has one link, however
 * many lists it stands in. Safe for threads.
 *
 * @param language of the lists; the words of a page in another language are marked as borrowed
 * @param made the links made so far
 */
record ListLinks(SiteAddresses addresses, String language, Map<ContentPath, PageLink> made) {
    ListLinks(SiteAddresses addresses, String language) {
        this(addresses, language, new ConcurrentHashMap<>());
    }

    PageLink to(Guide guide) {
        var known = made.get(guide.path());
        return known != null
                ? known
                : made.computeIfAbsent(guide.path(), path -> link(path, guide.title(), guide.description()));
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
