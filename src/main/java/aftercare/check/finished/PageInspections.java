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

    static final List<OutputCheck> OF_PAGE = List.of(
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

    static final List<SiteCheck> OF_SITE = List.of(
            new RepeatedAddressCheck(), new RepeatedPageTitleCheck(), new MissingPlaceCheck(), new MissingFileCheck());

    private final SiteMap site;
    private final PageSample sample;
    private final List<OutputCheck> ofPage;
    private final List<SiteCheck> ofSite;

    /** Inspections for the pages of a plan; a link to any other page is broken. */
    public PageInspections(Plan plan) {
        this(SiteMap.of(plan), PageSample.of(plan), OF_PAGE, OF_SITE);
    }

    /** Inspections for pages that are made one by one, in a site with these pages and shells. */
    public PageInspections(Set<String> pages, Map<String, Shell> shells) {
        this(SiteMap.of(pages, shells), PageSample.ALL, OF_PAGE, OF_SITE);
    }

    PageInspections(SiteMap site, PageSample sample, List<OutputCheck> ofPage, List<SiteCheck> ofSite) {
        this.site = site;
        this.sample = sample;
        this.ofPage = ofPage;
        this.ofSite = ofSite;
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
        // If one check fails, the others still report what they find.
        ofPage.forEach(check -> found.addAll(BOUNDARY.check(file.source(), into -> check.check(finished, into))));
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
        var all = List.copyOf(pages);
        return ofSite.stream().map(check -> found(check, all, others)).reduce(Problems.NONE, Problems::and);
    }

    private static Problems found(SiteCheck check, List<PageInspection> pages, Set<String> others) {
        return BOUNDARY.around(
                pages.get(0).source(),
                () -> compared(check, pages, others),
                fault -> Problems.of(
                        BOUNDARY.blame(fault, pages, PageInspection::source, some -> compared(check, some, others))));
    }

    private static Problems compared(SiteCheck check, List<PageInspection> pages, Set<String> others) {
        var found = new ProblemCollector();
        check.check(InspectedSite.of(pages, others), found);
        return found.problems();
    }
}
