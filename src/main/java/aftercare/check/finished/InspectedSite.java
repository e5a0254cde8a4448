package aftercare.check.finished;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inspections of all pages of a site.
 *
 * @param pages sorted by address
 * @param ids the ids on each page, by the page's address
 * @param others the addresses of files that are not pages
 */
record InspectedSite(List<PageInspection> pages, Map<String, Set<String>> ids, Set<String> others) {

    static InspectedSite of(Collection<PageInspection> pages, Set<String> others) {
        var sorted = pages.stream()
                .sorted(Comparator.comparing(PageInspection::address).thenComparing(PageInspection::source))
                .toList();
        var ids = new HashMap<String, Set<String>>();
        sorted.forEach(page -> ids.put(page.address(), page.ids()));
        return new InspectedSite(sorted, ids, others);
    }
}
