package aftercare.check.finished;

import aftercare.check.content.SampleContent;
import aftercare.check.content.SampleGuide;
import aftercare.model.Clinic;
import aftercare.page.Leaflets;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A planned site, for which tests write the finished pages by hand. */
final class SampleSite {
    static final String HEAT = "guides/heat.html";
    static final String GUIDE_TEMPLATE = "templates/pages/guide.ftlh";

    private final Plan plan;
    private final PageInspections inspections;
    private final List<PageInspection> inspected = new ArrayList<>();

    SampleSite(SampleContent content) {
        this(content, Optional.empty());
    }

    SampleSite(SampleContent content, Optional<String> baseUrl) {
        var nobody = Clinic.nobody(Location.ofFile("clinic.yaml"));
        plan = new PagePlanner(
                        content.build(), nobody, Today.of(SampleContent.TODAY), baseUrl, Leaflets.NONE, ListOrder.NONE)
                .plan();
        inspections = new PageInspections(plan);
    }

    /** A site with the guide {@code heat}. */
    static SampleSite withHeat() {
        return new SampleSite(new SampleContent().with(SampleGuide.guide("heat")));
    }

    /** The problems of the page {@code guides/heat.html} alone. */
    static List<Problem> problems(String html) {
        return withHeat().inspect(HEAT, html).problems().list();
    }

    PageInspection inspect(String address, String html) {
        var page = plan.pages().stream()
                .filter(planned -> planned.address().equals(address))
                .findFirst()
                .orElseThrow();
        var inspection = inspect(page, html);
        inspected.add(inspection);
        return inspection;
    }

    private PageInspection inspect(Page page, String html) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return inspections.inspect(
                page, new OutputFile(page.address(), bytes, page.head().source()));
    }

    SampleSite with(String address, String html) {
        inspect(address, html);
        return this;
    }

    /** The problems that show when the pages inspected so far are compared. */
    List<Problem> problemsOfSite(String... others) {
        return inspections.ofSite(inspected, Set.of(others)).list();
    }

    /** A valid page with the given body. */
    static String page(String body) {
        return page("", body);
    }

    static String page(String head, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Heat</title>
                <meta name="description" content="About heat.">
                %s
                </head>
                <body><main id="page-main"><h1>Heat</h1>
                %s
                </main></body>
                </html>
                """.formatted(Page.SECURITY_POLICY, head, body);
    }
}
