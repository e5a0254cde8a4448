package aftercare.check.finished;

import aftercare.check.finished.Href.HrefKind;
import aftercare.problem.ProblemCollector;

/** Reports a link to script, data or a file on the reader's own machine. */
final class ForbiddenLinkCheck implements OutputCheck {
    @Override
    public void check(FinishedPage page, ProblemCollector found) {
        page.links().stream()
                .filter(link -> link.href().kind() == HrefKind.FORBIDDEN)
                .forEach(link -> found.error(
                        "AC404",
                        AuthorsPlace.of(link, page),
                        "The link \"" + link.words() + "\" is no address that people can open.",
                        "Link a page of the site, or an address that begins with https://, mailto: or tel:."));
    }
}
