package aftercare.check.finished;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.page.Shell;
import aftercare.problem.Boundary;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parses finished pages as a browser would, and runs all checks on them, such as for broken links. Pages need not be
 * kept; their inspections are small. Safe for several threads.
 */
public final class PageInspections {
    private static final Boundary BOUNDARY = new Boundary("AC424", "checking the page made from this file");

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

    /** For the pages of this plan; a link to any other page is broken. */
    public PageInspections(Plan plan) {
        this.site = SiteMap.of(plan);
        this.sample = PageSample.of(plan);
    }

    /** For pages that are made one by one, in a site with these pages and shells. */
    public PageInspections(Set<String> pages, Map<String, Shell> shells) {
        this.site = SiteMap.of(pages, shells);
        this.sample = PageSample.ALL;
    }

    /** Whether a page must be inspected; on a very large site not every guide is. */
    public boolean isAsked(Page page) {
        return sample.has(page);
    }

    /** Finds the problems of one page, and collects what checks of the whole site need. */
    public PageInspection inspect(Page page, OutputFile file) {
        if (!file.address().endsWith(".html")) {
            return nothing(file, Problems.NONE);
        }
        return BOUNDARY.around(file.source(), () -> inspected(page, file), fault -> nothing(file, Problems.of(fault)));
    }

    private PageInspection inspected(Page page, OutputFile file) {
        var finished = FinishedPage.of(page, file, site);
        var found = new ProblemCollector();
        OF_PAGE.forEach(check -> check.check(finished, found));
        return PageFacts.of(finished, found.problems());
    }

    private static PageInspection nothing(OutputFile file, Problems problems) {
        return new PageInspection(problems, file.address(), file.source(), "", Set.of(), List.of());
    }

    /**
     * The problems that show only when all pages are compared.
     *
     * @param others the addresses of all files that are not pages: style sheets, scripts, images
     */
    public Problems ofSite(Collection<PageInspection> pages, Set<String> others) {
        if (pages.isEmpty()) {
            return Problems.NONE;
        }
        // No page alone is to blame for a fault here.
        var first = pages.iterator().next().source();
        var inspected = InspectedSite.of(pages, others);
        return OF_SITE.stream()
                .map(check -> BOUNDARY.around(first, () -> found(check, inspected), Problems::of))
                .reduce(Problems.NONE, Problems::and);
    }

    private static Problems found(SiteCheck check, InspectedSite site) {
        var found = new ProblemCollector();
        check.check(site, found);
        return found.problems();
    }
}
