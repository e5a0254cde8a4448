package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the links of a page. */
final class PageLinks {
    private PageLinks() {}

    static List<LinkElement> of(Page page, SiteMap site, Map<String, List<Element>> byName) {
        var links = new ArrayList<LinkElement>();
        for (var name : List.of("a", "area")) {
            for (var element : byName.getOrDefault(name, List.of())) {
                if (element.hasAttr("href")) {
                    links.add(of(element, element.attr("href"), page, site));
                }
            }
        }
        return links;
    }

    static LinkElement of(Element element, String value, Page page, SiteMap site) {
        return new LinkElement(element, value, href(value, page, site));
    }

    /**
     * Resolves an address. The not-found page is served at any depth, so its addresses must start at the server's root;
     * those of other pages must not.
     */
    private static Href href(String value, Page page, SiteMap site) {
        if (!(page instanceof Page.NotFoundPage)) {
            return Href.of(value, page.address(), Optional.empty());
        }
        boolean isFromRoot = value.startsWith("#") || value.startsWith("/") || value.contains(":");
        return isFromRoot ? Href.of(value, page.address(), site.root()) : new Href(HrefKind.OUTSIDE, "", "");
    }
}
