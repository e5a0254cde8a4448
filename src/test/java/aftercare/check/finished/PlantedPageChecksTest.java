package aftercare.check.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aftercare.ShippedSite;
import aftercare.SmallContent;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Breaks each check of finished pages in turn, at each page in turn: its file is named, and the other checks go on. */
class PlantedPageChecksTest {
    private static final Clinic NOBODY = Clinic.nobody(Location.ofFile("clinic.yaml"));
    private static final Content CONTENT = SmallContent.read();
    private static final Plan PLAN = new PagePlanner(
                    CONTENT,
                    NOBODY,
                    Today.of(ShippedSite.TODAY),
                    Optional.empty(),
                    new Leaflets(Optional.empty()),
                    ListOrder.NONE)
            .plan();
    private static final Map<Page, OutputFile> PAGES = pages();

    private static Map<Page, OutputFile> pages() {
        var set = TemplateSet.of(TemplateFiles.stock());
        var renderer = new PageRenderer(set, CONTENT, NOBODY, PLAN, Today.of(ShippedSite.TODAY));
        var pages = new LinkedHashMap<Page, OutputFile>();
        for (var page : PLAN.pages()) {
            if (page.address().endsWith(".html")) {
                pages.put(page, renderer.render(page).value().orElseThrow());
            }
        }
        return pages;
    }

    private static PageInspections inspections(List<OutputCheck> ofPage, List<SiteCheck> ofSite) {
        return new PageInspections(SiteMap.of(PLAN), PageSample.ALL, ofPage, ofSite);
    }

    private static <T> List<T> replaced(List<T> all, T check, T broken) {
        return all.stream().map(one -> one == check ? broken : one).toList();
    }

    @Test
    void eachCheckOfAPageNamesItsFile() {
        for (var check : PageInspections.OF_PAGE) {
            var inspections = inspections(
                    replaced(PageInspections.OF_PAGE, check, (page, found) -> {
                        check.check(page, found);
                        throw new IllegalStateException("planted");
                    }),
                    List.of());
            PAGES.forEach((page, file) -> {
                var inspected = inspections.inspect(page, file);
                assertThat(inspected.problems().list())
                        .as(check.getClass().getSimpleName())
                        .filteredOn(problem -> problem.fault().isPresent())
                        .extracting(Problem::code, Problem::location)
                        .containsExactly(tuple("AC424", file.source()));
                // To the places that a page had before it was withdrawn, links may lead.
                assertThat(inspected.ids().isEmpty()).isEqualTo(isWithdrawn(page));
            });
        }
    }

    private static boolean isWithdrawn(Page page) {
        return page instanceof Page.RetiredPage
                || (page instanceof Page.EmbedPage embed && embed.whole() instanceof Page.RetiredPage);
    }

    @Test
    void eachCheckOfTheSiteNamesTheFileOfThePage() {
        var whole = inspections(PageInspections.OF_PAGE, List.of());
        var inspected = PAGES.entrySet().stream()
                .map(page -> whole.inspect(page.getKey(), page.getValue()))
                .toList();
        for (var check : PageInspections.OF_SITE) {
            for (var one : inspected) {
                SiteCheck broken = (site, found) -> {
                    check.check(site, found);
                    if (site.pages().contains(one)) {
                        throw new IllegalStateException("planted");
                    }
                };
                var told = inspections(List.of(), replaced(PageInspections.OF_SITE, check, broken))
                        .ofSite(inspected, Set.of());
                assertThat(told.list())
                        .filteredOn(problem -> problem.fault().isPresent())
                        .extracting(Problem::location)
                        .containsExactly(one.source());
            }
        }
    }
}
