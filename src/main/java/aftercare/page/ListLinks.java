package aftercare.page;

import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.page.Page.PageLink;

/** Makes the links of lists: {@code guides/heat-and-cold.html} with the guide's title and description. */
record ListLinks(SiteAddresses addresses) {

    PageLink to(Guide guide) {
        return new PageLink(addresses.of(guide.path()), guide.title(), guide.description());
    }

    PageLink to(SelfCheck check) {
        return new PageLink(addresses.of(check.path()), check.title(), check.description());
    }
}
