package aftercare.pack;

import aftercare.page.Page.PageLink;
import aftercare.status.CopyStatus;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts about a site that its pack needs for the README and the settings of servers.
 *
 * @param title of the site
 * @param publisher the clinic's name; empty for a copy without a clinic
 * @param intendedUse what the site is for, one sentence; empty when it does not say so
 * @param today the day for which it was built
 * @param nextReview the earliest review date of its texts; empty when none has one
 * @param baseUrl where the site will stand, ending in a slash; empty when it is not known
 * @param frameAncestors origins of sites that may show its pages in a frame
 * @param embeds the pages made for frames, with their titles
 * @param redirects from old addresses to new ones
 * @param status what the copy says of its texts
 */
public record PackLabel(
        String title,
        String publisher,
        String intendedUse,
        LocalDate today,
        Optional<LocalDate> nextReview,
        Optional<String> baseUrl,
        List<String> frameAncestors,
        List<PageLink> embeds,
        SortedMap<String, String> redirects,
        CopyStatus status) {
    public PackLabel {
        frameAncestors = List.copyOf(frameAncestors);
        embeds = List.copyOf(embeds);
        redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
    }

    /** The path of the site on its server, with a slash at each end. */
    Optional<String> path() {
        return baseUrl.map(url -> URI.create(url).getRawPath());
    }
}
