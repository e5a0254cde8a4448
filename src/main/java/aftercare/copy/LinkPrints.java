package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.page.Page.PageLink;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of what links to pages show. A guide has one link, however many lists and guides it stands in, so each is
 * looked at once. Safe for threads.
 */
final class LinkPrints {
    private final Map<PageLink, Long> prints = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Adds links to a fingerprint, and how many there are. */
    void add(List<PageLink> links, Fingerprint all) {
        all.with(links.size());
        links.forEach(link -> all.with(prints.computeIfAbsent(link, LinkPrints::made)));
    }

    private static long made(PageLink link) {
        return Fingerprint.of(link.address())
                .with(link.title().marked())
                .with(link.description().marked())
                .value();
    }
}
