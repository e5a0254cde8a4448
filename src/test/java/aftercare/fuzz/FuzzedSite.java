package aftercare.fuzz;

import aftercare.SiteTest;
import aftercare.check.finished.PageInspections;
import aftercare.leaflet.LeafletPrinter;
import aftercare.leaflet.PrintableLetters;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.PagePlanner;
import aftercare.page.PaperSize;
import aftercare.page.Plan;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.time.LocalDate;
import java.util.Optional;

/** The small site of the tests with one more file, or another in the place of one, put through all that a build does. */
final class FuzzedSite {
    static final LocalDate TODAY = SiteTest.TODAY;
    static final TemplateSet TEMPLATES = TemplateSet.of(TemplateFiles.stock());

    private static final String ADDRESS = "https://clinic.example/";
    private static final Clinic NOBODY = Clinic.nobody(Location.ofFile("clinic.yaml"));

    private final String shown;
    private final Expected expected;
    private final String path;
    private final byte[] bytes;
    private final Content content;
    private final Problems problems;

    FuzzedSite(String path, byte[] bytes) {
        this.shown = "content/" + path;
        this.expected = new Expected(shown, bytes);
        this.bytes = bytes;
        this.path = path;
        var read = FollowedSite.with(path, bytes);
        this.content = read.value().orElseThrow();
        this.problems = read.problems();
        expected.assertOrderly(problems);
    }

    /** Makes and inspects the pages that the file has. */
    void tryPages() {
        var plan = plan(Leaflets.NONE);
        var renderer = new PageRenderer(TEMPLATES, content, NOBODY, plan, Today.of(TODAY));
        var inspections = new PageInspections(plan);
        for (var page : plan.pages()) {
            if (page.head().source().file().equals(shown)) {
                var rendered = renderer.render(page);
                expected.assertOrderly(rendered.problems());
                rendered.value()
                        .ifPresent(file -> expected.assertHarmless(
                                inspections.inspect(page, file).problems(), problems.hasErrors()));
            }
        }
    }

    /** Prints the leaflets that a file has. */
    void tryLeaflets(String of) {
        expected.assertHarmless(PrintableLetters.missing(content), true);
        var plan = plan(new Leaflets(Optional.of(PaperSize.A4)));
        var renderer = new PageRenderer(TEMPLATES, content, NOBODY, plan, Today.of(TODAY));
        var printer = new LeafletPrinter(address -> picture(address, renderer), Optional.of(ADDRESS));
        for (var leaflet : plan.leaflets()) {
            if (leaflet.head().source().file().equals("content/" + of)) {
                var html = renderer.render(leaflet);
                expected.assertOrderly(html.problems());
                html.value()
                        .ifPresent(file -> SilentTerminal.during(() -> expected.assertOrderly(
                                printer.print(leaflet, file).problems())));
            }
        }
    }

    private Plan plan(Leaflets leaflets) {
        return PagePlanner.canPlan(content)
                ? new PagePlanner(content, NOBODY, Today.of(TODAY), Optional.of(ADDRESS), leaflets, ListOrder.NONE)
                        .plan()
                : Plan.NONE;
    }

    private Optional<byte[]> picture(String address, PageRenderer renderer) {
        return renderer.assets().stream()
                .filter(file -> file.address().equals(address))
                .map(OutputFile::bytes)
                .findFirst()
                .or(() -> content.images().stream()
                        .filter(image -> SiteAddresses.of(image).equals(address))
                        .map(image -> bytes(image.file()))
                        .findFirst());
    }

    private byte[] bytes(String file) {
        return file.equals(path)
                ? bytes
                : FollowedSite.STOCK.bytes(FollowedSite.STOCK.list().file(file).orElseThrow());
    }
}
