package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.finished.PageInspections;
import aftercare.clinic.ClinicReader;
import aftercare.leaflet.LeafletPrinter;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.PaperSize;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Makes pages and leaflets of the small site fail in turn, as a fault of the program would. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private Clinic clinic = Clinic.nobody(Location.ofFile("clinic.yaml"));
    private Plan plan = Plan.NONE;
    private PageRenderer renderer;
    private PageRenderer withoutFrames;

    @BeforeAll
    void planSite(@TempDir Path folder) throws IOException {
        var files = SmallContent.files();
        var content =
                new ContentReader(files, new MarkdownReader()).read().value().orElseThrow();
        var file = Files.writeString(
                folder.resolve("clinic.yaml"), "name: Riverside\nframe-ancestors: [\"https://riverside.example\"]\n");
        clinic = new ClinicReader(content).read(file).value().orElseThrow();
        var leaflets = new Leaflets(Optional.of(PaperSize.A4));
        plan = new PagePlanner(
                        content,
                        clinic,
                        Today.of(ShippedSite.TODAY),
                        Optional.of("https://riverside.example/"),
                        leaflets,
                        ListOrder.NONE)
                .plan();
        var set = TemplateSet.of(TemplateFiles.stock());
        renderer = new PageRenderer(set, content, clinic, plan, Today.of(ShippedSite.TODAY));
        withoutFrames =
                new PageRenderer(set, content, clinic, Map.of(), Set.of(), List::of, Today.of(ShippedSite.TODAY));
    }

    private static void assertNames(Page page, String code, Problems told) {
        assertThat(told.list()).as(page.address()).extracting(Problem::code).containsExactly(code);
        var problem = told.list().get(0);
        assertThat(problem.location().file()).isEqualTo(page.head().source().file());
        assertThat(problem.fault()).isPresent();
        assertThat(problem.hint()).contains("--debug");
    }

    @Test
    void aPageThatCannotBeMadeNamesItsFile() {
        assertThat(plan.pages())
                .isNotEmpty()
                .allSatisfy(page ->
                        assertNames(page, "AC504", withoutFrames.render(page).problems()));
    }

    /** A new kind of page must be on the small site, too. */
    @Test
    void everyKindOfPageIsAmongThem() {
        var kinds = plan.pages().stream().map(Object::getClass).collect(Collectors.toSet());
        plan.leaflets().forEach(leaflet -> kinds.add(leaflet.getClass()));
        assertThat(kinds).containsAll(List.of(Page.class.getPermittedSubclasses()));
    }

    @Test
    void aPageThatCannotBeCheckedNamesItsFile() {
        var inspections = new PageInspections(new Failing(), Map.of());
        assertThat(plan.pages()).isNotEmpty().allSatisfy(page -> {
            // No page is looked up for one that links nowhere.
            if (page.address().endsWith("404.html") || !page.address().endsWith(".html")) {
                return;
            }
            var file = renderer.render(page).value().orElseThrow();
            assertNames(page, "AC424", inspections.inspect(page, file).problems());
        });
    }

    @Test
    void aCheckOfTheWholeSiteThatFailsIsOneProblem() {
        var inspections = new PageInspections(plan);
        var pages = plan.pages().stream()
                .map(page ->
                        inspections.inspect(page, renderer.render(page).value().orElseThrow()))
                .toList();
        assertThat(inspections.ofSite(pages, new Failing()).list())
                .filteredOn(problem -> problem.fault().isPresent())
                .extracting(Problem::code)
                .containsExactly("AC424");
    }

    @Test
    void aLeafletThatCannotBePrintedNamesItsGuide() {
        var printer = new LeafletPrinter(PlantedFaultsTest::failing, Optional.empty());
        assertThat(plan.leaflets()).isNotEmpty().allSatisfy(page -> {
            var broken = "<html><body><img src='x.png' alt=''></body></html>";
            var html = OutputFile.of(page.address(), broken, page.head().source());
            assertNames(page, "AC802", printer.print(page, html).problems());
        });
    }

    private static Optional<byte[]> failing(String address) {
        throw new IllegalStateException("planted at " + address);
    }

    /** Fails when a check looks something up in it. */
    private static final class Failing extends AbstractSet<String> {
        @Override
        public boolean contains(Object address) {
            throw new IllegalStateException("planted at " + address);
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
