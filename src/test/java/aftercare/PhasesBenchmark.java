package aftercare;

import aftercare.check.ContentChecks;
import aftercare.check.finished.PageInspections;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Read;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Measures each phase of a build in processor time, in microseconds a guide: the least of some rounds, which other work on the
 * machine disturbs less than the time of a whole build. Run its {@code main} with the launcher's flags, and a content folder
 * unless it is the shipped one: 1,000 guides of a corpus say more than these few. {@code -Dtemplates=FOLDER} takes other templates.
 */
final class PhasesBenchmark {
    private static final int ROUNDS = 12;
    private static final LocalDate TODAY = ShippedSite.TODAY;

    private final Map<String, Long> least = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        new PhasesBenchmark().run(Path.of(arguments.length > 0 ? arguments[0] : "content"));
    }

    private void run(Path folder) throws Exception {
        int guides = 0;
        for (int round = 0; round < ROUNDS; round++) {
            guides = round(folder);
        }
        for (var phase : least.entrySet()) {
            System.out.printf(Locale.ROOT, "%-10s %7.1f%n", phase.getKey(), phase.getValue() / 1e3 / guides);
        }
    }

    private int round(Path folder) throws Exception {
        var files = ContentFiles.inDirectory(folder, folder.toString());
        Read<Content> reading = timed("read", () -> new ContentReader(files, new MarkdownReader()).read());
        var content = reading.value().orElseThrow();
        timed("check", () -> ContentChecks.of(content, reading.problems(), Today.of(TODAY)));
        var clinic = Clinic.nobody(Location.ofFile("clinic.yaml"));
        Plan plan = timed(
                "plan",
                () -> new PagePlanner(content, clinic, Today.of(TODAY), Optional.empty(), Leaflets.NONE, ListOrder.NONE)
                        .plan());
        var set = TemplateSet.compiled(TemplateFiles.of(Path.of(System.getProperty("templates", "templates"))));
        var renderer = new PageRenderer(set, content, clinic, plan, Today.of(TODAY));
        List<OutputFile> rendered = timed(
                "render",
                () -> plan.pages().stream()
                        .map(page -> renderer.render(page).value().orElseThrow())
                        .toList());
        var inspections = new PageInspections(plan);
        timed("inspect", () -> inspected(inspections, plan.pages(), rendered));
        return content.editions().get(0).guides().size();
    }

    private static int inspected(PageInspections inspections, List<Page> pages, List<OutputFile> rendered) {
        int count = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (inspections.isAsked(pages.get(i))) {
                count += inspections
                        .inspect(pages.get(i), rendered.get(i))
                        .problems()
                        .list()
                        .size();
            }
        }
        return count;
    }

    private <T> T timed(String phase, Supplier<T> work) {
        long before = ProcessorTime.now();
        var result = work.get();
        least.merge(phase, ProcessorTime.now() - before, Math::min);
        return result;
    }
}
