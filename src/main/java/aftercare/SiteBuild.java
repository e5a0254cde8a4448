package aftercare;

import aftercare.check.ContentChecks;
import aftercare.markdown.MarkdownReader;
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
import aftercare.render.TemplateSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Builds a site: content is read, checked, planned, rendered, checked again and published, or not at all. */
public final class SiteBuild {
    private final BuildRequest request;
    private final Progress progress;
    private final ContentFiles files;
    private final TemplateFiles templates;

    private SiteBuild(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.files = ContentFiles.of(request.content());
        this.templates = TemplateFiles.of(request.templates());
    }

    public static SiteBuild of(BuildRequest request, Progress progress) {
        return new SiteBuild(request, progress);
    }

    /**
     * Builds and publishes. With an error in the content or in a clinic's file nothing is published, and every site stands as
     * it stood; an error that only a clinic's finished pages show keeps that clinic's site alone.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public BuildResult build() throws IOException {
        return each(this::publish);
    }

    /**
     * Builds each site into a zip for a web space, all in the folder of the request. While there is an error, the zip that stood
     * there stays.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult pack() throws IOException {
        var packs = new ArrayList<Packed>();
        var build = each((copy, pages, isSound) -> pack(copy, pages, isSound, packs));
        return new PackResult(build, packs);
    }

    /** Does all that a build does, and writes nothing. */
    public BuildResult check() throws IOException {
        return each(
                (copy, pages, isSound) -> new Outcome(render(copy, pages, isSound, new DryRun()), Optional.empty()));
    }

    /** Content is read and checked once; then each clinic's copy is made and let go before the next. */
    private BuildResult each(Step step) throws IOException {
        var set = new TemplateSet(templates);
        var compiling = CompletableFuture.runAsync(set::compile);
        var prepared = prepare();
        compiling.join();
        var copies = new ClinicCopies(request, files, templates, set, prepared);
        var survey = copies.survey();
        var problems = prepared.problems().and(survey.problems());
        boolean isSound = !problems.hasErrors();
        var sites = new ArrayList<BuildResult.Site>();
        for (var group : isSound ? survey.groups() : copies.first()) {
            var pages = new PageMaking(files, copies, request.today(), progress, group.size());
            for (var file : group) {
                var copy = pages.copy(file);
                var outcome = step.make(copy, pages, isSound);
                problems = problems.and(outcome.problems());
                sites.add(copy.site(outcome.published()));
            }
        }
        return new BuildResult(problems, sites, SourceLines::of);
    }

    private Prepared prepare() {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader()).read();
        var content = reading.value().orElseThrow();
        var problems = ContentChecks.of(content, reading.problems(), request.today());
        var leaflets = Printing.leaflets(request, content);
        return new Prepared(content, leaflets.value().orElseThrow(), problems.and(leaflets.problems()));
    }

    private Outcome publish(ClinicCopy copy, PageMaking pages, boolean isSound) throws IOException {
        var begun = new SitePublisher(copy.output()).begin();
        if (begun.value().isEmpty()) {
            return new Outcome(begun.problems(), Optional.empty());
        }
        try (var staging = begun.value().get()) {
            var problems = begun.problems().and(render(copy, pages, isSound, staging));
            boolean isGood = isSound && !problems.hasErrors();
            return new Outcome(problems, isGood ? Optional.of(staging.publish()) : Optional.empty());
        }
    }

    private Outcome pack(ClinicCopy copy, PageMaking pages, boolean isSound, List<Packed> packs) throws IOException {
        var begun = Packing.begin(request.output(), copy.stem());
        if (begun.value().isEmpty()) {
            return new Outcome(begun.problems(), Optional.empty());
        }
        try (var packing = begun.value().get()) {
            var problems = begun.problems().and(render(copy, pages, isSound, packing));
            if (isSound && !problems.hasErrors()) {
                packs.add(packing.finish(new LabelWriter(copy, request.today()).label()));
            }
            return new Outcome(problems, Optional.empty());
        }
    }

    /** With errors before, only faults that templates have by themselves are told: the rest may follow from the errors. */
    private static Problems render(ClinicCopy copy, PageMaking pages, boolean isSound, Sink sink) throws IOException {
        var problems = pages.make(copy, sink);
        return isSound ? problems : PageRenderer.faultsAmong(problems);
    }

    /** What is done with each copy. */
    private interface Step {
        /** @param isSound whether there was no error so far */
        Outcome make(ClinicCopy copy, PageMaking pages, boolean isSound) throws IOException;
    }

    /** What came of a copy. */
    private record Outcome(Problems problems, Optional<Published> published) {}
}
