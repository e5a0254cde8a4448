package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.Set;

/** Reports a link to an anchor that the page does not have. */
final class MissingPlaceCheck implements OutputCheck, SiteCheck {
    /** An anchor that every browser knows without an id. */
    private static final String TOP = "top";

    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        for (var link : page.links()) {
            var href = link.href();
            if (href.kind() == HrefKind.SITE
                    && href.address().equals(page.address())
                    && isMissing(href.anchor(), page.ids())) {
                report(href.address(), href.anchor(), page.ids(), AuthorsPlace.of(link, page), found);
            }
        }
    }

    @Override
    public void check(InspectedSite site, ProblemCollector found) {
        for (var page : site.pages()) {
            for (var link : page.links()) {
                var ids = site.ids().get(link.address());
                if (ids != null && !ids.isEmpty() && isMissing(link.anchor(), ids)) {
                    report(link.address(), link.anchor(), ids, link.at(), found);
                }
            }
        }
    }

    private static boolean isMissing(String anchor, Set<String> ids) {
        return !anchor.isEmpty() && !anchor.equals(TOP) && !ids.contains(anchor);
    }

    private static void report(String address, String anchor, Set<String> ids, Location at, ProblemCollector found) {
        found.error(
                "AC402",
                at,
                "A link leads to #" + anchor + " on " + address + ", which has no such place.",
                found.hint(anchor, ids, "Name a heading of that page, or link the page alone."));
    }
}
