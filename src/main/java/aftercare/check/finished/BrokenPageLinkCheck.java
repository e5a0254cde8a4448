package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.problem.ProblemCollector;

/** Reports a link to a page that the site does not have. */
final class BrokenPageLinkCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        for (var link : page.links()) {
            if (isBroken(link.href(), page.site())) {
                found.error(
                        "AC401",
                        AuthorsPlace.of(link, page),
                        "The link \"" + link.words() + "\" leads to "
                                + link.href().address() + ", which is no page of the site.",
                        found.hint(
                                link.href().address(),
                                page.site().pages(),
                                "Lead the link to a page that exists, or take it out."));
            }
        }
    }

    /** Whether an address looks like that of a page, but the site has no such page. */
    static boolean isBroken(Href href, SiteMap site) {
        var address = href.address();
        boolean isPage = address.isEmpty() || address.endsWith("/") || address.endsWith(".html");
        return href.kind() == HrefKind.SITE && isPage && !site.pages().contains(address);
    }
}
