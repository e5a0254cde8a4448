package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.page.Page.PageLink;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of what links to pages show. A guide has one link, however many lists and guides it stands in, so each is
 * looked at once by each thread. Safe for threads, of which none waits for another.
 */
final class LinkPrints {
    private final ThreadLocal<Map<PageLink, Long>> prints = ThreadLocal.withInitial(IdentityHashMap::new);

    /** Adds links to a fingerprint, and how many there are. */
    void add(List<PageLink> links, Fingerprint all) {
        all.with(links.size());
        if (!links.isEmpty()) {
            var known = prints.get();
            links.forEach(link -> all.with(known.computeIfAbsent(link, LinkPrints::made)));
        }
    }

    private static long made(PageLink link) {
        return Fingerprint.of(link.address())
                .with(link.title().marked())
                .with(link.description().marked())
                .value();
    }
}
