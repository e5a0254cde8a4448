package aftercare.check.finished;

import aftercare.problem.ProblemCollector;

/** Reports a file that a page needs or links to, and the site does not have. */
final class MissingFileCheck implements SiteCheck {
    @Override
    public void check(InspectedSite site, ProblemCollector found) {
        for (var page : site.pages()) {
            for (var link : page.links()) {
                if (!link.address().endsWith(".html") && !site.others().contains(link.address())) {
                    found.error(
                            "AC423",
                            link.at(),
                            "The site has no file " + link.address() + ", which "
                                    + (link.words().isEmpty()
                                            ? "its pages need."
                                            : "the link \"" + link.words() + "\" names."),
                            found.hint(link.address(), site.others(), "Put the file there, or take its name out."));
                }
            }
        }
    }
}
