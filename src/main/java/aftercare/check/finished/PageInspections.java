package aftercare.check.finished;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.page.Shell;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads finished pages as a browser would, and looks for every fault that people would meet there, such as a link that leads
 * nowhere. A page is read once and can be let go; what is kept of it is small. Safe for threads.
 */
public final class PageInspections {
    private static final List<OutputCheck> OF_PAGE = List.of(
            new BrokenPageLinkCheck(),
            new MissingPlaceCheck(),
            new OutsideLinkCheck(),
            new ForbiddenLinkCheck(),
            new LinkWordsCheck(),
            new MainHeadingCheck(),
            new HeadingOrderCheck(),
            new RepeatedIdCheck(),
            new PageLanguageCheck(),
            new PageTitleCheck(),
            new PageImageCheck(),
            new ScriptCheck(),
            new InlineStyleCheck(),
            new EventAttributeCheck(),
            new ForeignRequestCheck(),
            new RedirectCheck(),
            new PolicyCheck(),
            new ViewportCheck(),
            new CareCardMarkupCheck(),
            new FormFieldCheck());

    private static final List<SiteCheck> OF_SITE = List.of(
            new RepeatedAddressCheck(), new RepeatedPageTitleCheck(), new MissingPlaceCheck(), new MissingFileCheck());

    private final SiteMap site;
    private final PageSample sample;

    /** Inspects the pages of this plan; a link to any other page leads nowhere. */
    public PageInspections(Plan plan) {
        this.site = SiteMap.of(plan);
        this.sample = PageSample.of(plan);
    }

    /** Inspects pages of a site in which these stand, each when it was made, within the frames of their languages. */
    public PageInspections(Set<String> pages, Map<String, Shell> shells) {
        this.site = SiteMap.of(pages, shells);
        this.sample = PageSample.ALL;
    }

    /** Whether a page must be inspected; a guide among thousands need not. */
    public boolean isAsked(Page page) {
        return sample.has(page);
    }

    /** What is wrong with one page, and what the other pages need to know of it. */
    public PageInspection inspect(Page page, OutputFile file) {
        if (!file.address().endsWith(".html")) {
            return new PageInspection(Problems.NONE, file.address(), file.source(), "", Set.of(), List.of());
        }
        var finished = FinishedPage.of(page, file, site);
        var found = new ProblemCollector();
        OF_PAGE.forEach(check -> check.check(finished, found));
        return PageFacts.of(finished, found.problems());
    }

    /**
     * What is wrong with the pages together.
     *
     * @param others the addresses of all files that are no pages: style sheets, scripts, images
     */
    public Problems ofSite(Collection<PageInspection> pages, Set<String> others) {
        var found = new ProblemCollector();
        var inspected = InspectedSite.of(pages, others);
        OF_SITE.forEach(check -> check.check(inspected, found));
        return found.problems();
    }
}
