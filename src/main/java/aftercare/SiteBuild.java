package aftercare;

import aftercare.check.ContentChecks;
import aftercare.check.PageInspections;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.publish.DryRun;
import aftercare.publish.Packed;
import aftercare.publish.Packing;
import aftercare.publish.Published;
import aftercare.publish.Sink;
import aftercare.publish.SitePublisher;
import aftercare.read.ContentFiles;
import aftercare.read.ContentReader;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import java.io.IOException;
import java.util.Optional;

/** Builds a site: content is read, checked, planned, rendered, checked again and published, or not at all. */
public final class SiteBuild {
    /** The name of a pack that no clinic's file names. */
    private static final String STEM = "aftercare";

    private final BuildRequest request;
    private final Progress progress;
    private final ContentFiles files;
    private final TemplateFiles templates;

    private SiteBuild(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.files = request.content()
                .map(folder -> ContentFiles.inDirectory(folder, folder.toString()))
                .orElseGet(ContentFiles::inProgram);
        this.templates = request.templates().map(TemplateFiles::of).orElseGet(TemplateFiles::stock);
    }

    public static SiteBuild of(BuildRequest request, Progress progress) {
        return new SiteBuild(request, progress);
    }

    /**
     * Builds and publishes. While there is an error, nothing is published and the site stands as it stood.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public BuildResult build() throws IOException {
        var prepared = prepare();
        var begun = new SitePublisher(request.output()).begin();
        var problems = prepared.problems().and(begun.problems());
        if (begun.value().isEmpty()) {
            return result(prepared, problems, Optional.empty());
        }
        try (var staging = begun.value().get()) {
            problems = problems.and(render(prepared, staging));
            return problems.hasErrors()
                    ? result(prepared, problems, Optional.empty())
                    : result(prepared, problems, Optional.of(staging.publish()));
        }
    }

    /**
     * Builds the site into a zip for a web space, in the folder of the request. While there is an error, the zip that stood
     * there stays.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult pack() throws IOException {
        var prepared = prepare();
        var begun = Packing.begin(request.output(), STEM);
        var problems = prepared.problems().and(begun.problems());
        if (begun.value().isEmpty()) {
            return new PackResult(result(prepared, problems, Optional.empty()), Optional.empty());
        }
        try (var packing = begun.value().get()) {
            problems = problems.and(render(prepared, packing));
            var packed = problems.hasErrors()
                    ? Optional.<Packed>empty()
                    : Optional.of(packing.finish(new LabelWriter(prepared.plan(), request.today()).label()));
            return new PackResult(result(prepared, problems, Optional.empty()), packed);
        }
    }

    /** Does all that a build does, and writes nothing. */
    public BuildResult check() throws IOException {
        var prepared = prepare();
        return result(prepared, prepared.problems().and(render(prepared, new DryRun())), Optional.empty());
    }

    private Prepared prepare() {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader()).read();
        var content = reading.value().orElseThrow();
        var problems = ContentChecks.of(content, reading.problems(), request.today());
        var plan = PagePlanner.canPlan(content)
                ? PagePlanner.plan(content, nobody(), request.today(), request.baseUrl())
                : Plan.NONE;
        return new Prepared(content, plan, problems);
    }

    /** With errors in the content, only faults that templates have by themselves are told: the rest may follow from the errors. */
    private Problems render(Prepared prepared, Sink sink) throws IOException {
        var renderer = new PageRenderer(templates, prepared.content(), prepared.plan(), request.today());
        var inspections = new PageInspections(prepared.plan());
        var others = new Images(files, prepared.plan()).outputFiles();
        others.addAll(renderer.assets());
        var rendering = new Rendering(renderer, inspections, sink, progress);
        var problems = rendering.run(prepared.plan().pages(), others).and(sink.problems());
        return prepared.problems().hasErrors() ? PageRenderer.faultsAmong(problems) : problems;
    }

    private BuildResult result(Prepared prepared, Problems problems, Optional<Published> published) {
        Plan plan = prepared.plan();
        return new BuildResult(problems, published, plan.leftOut(), plan.pages().size(), SourceLines::of);
    }

    private static Clinic nobody() {
        return Clinic.nobody(Location.ofFile("clinic.yaml"));
    }
}
