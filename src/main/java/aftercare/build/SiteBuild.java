package aftercare.build;

import aftercare.check.ContentChecks;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.PageMaking;
import aftercare.copy.Prepared;
import aftercare.copy.Printing;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.PageRenderer;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/** Builds a site: reads, checks, plans and renders content, checks the pages, and publishes them if there is no error. */
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
     * Builds and publishes. After an error in the content or in any clinic's file, nothing is published and all sites stay
     * as they were. An error in the finished pages of one clinic prevents only that clinic's site.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public BuildResult build() throws IOException {
        return deliver(new SiteFolders());
    }

    /**
     * Builds each site into a zip for a web host, all in the output folder of the request. After an error an existing zip
     * is kept.
     *
     * @throws IOException when the machine refuses: a full disk, no permission
     */
    public PackResult pack() throws IOException {
        var zips = new Zips(request.output(), request.today());
        return new PackResult(deliver(zips), zips.packed());
    }

    /** Does everything that a build does, except writing. */
    public BuildResult check() throws IOException {
        return deliver(Destination.NOWHERE);
    }

    /** Reads and checks content once, then makes the clinics' copies one after another, so that only one is in memory. */
    private BuildResult deliver(Destination destination) throws IOException {
        var set = new TemplateSet(templates);
        var compiling = CompletableFuture.runAsync(set::compile);
        var prepared = readAndCheck();
        compiling.join();
        var copies = new ClinicCopies(request, files, templates, set, prepared);
        var problems = prepared.problems().and(copies.problems());
        boolean isSound = !problems.hasErrors();
        var clinics = isSound ? copies.files() : copies.files().subList(0, 1);
        var sites = new ArrayList<BuildResult.BuiltCopy>();
        for (var clinic : clinics) {
            var copy = copies.plan(clinic);
            var making = new PageMaking(files, request.today(), progressOf(sites.size(), clinics.size()));
            var delivery = destination.deliver(copy, sink -> faults(making.make(copy, sink), isSound), isSound);
            problems = problems.and(delivery.problems());
            sites.add(BuildResult.BuiltCopy.of(copy, delivery.published()));
        }
        return new BuildResult(
                problems, sites, SourceLines::of, prepared.content().translations());
    }

    private Prepared readAndCheck() {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader()).read();
        var content = reading.value().orElseThrow();
        var problems = ContentChecks.of(content, reading.problems(), request.today());
        var leaflets = Printing.leaflets(request, content);
        return new Prepared(content, leaflets.value().orElseThrow(), problems.and(leaflets.problems()));
    }

    /** Of several clinics, the number of finished clinics is shown, not of pages. */
    private Progress progressOf(int done, int clinics) {
        if (clinics == 1) {
            return progress;
        }
        progress.step("Building", done + 1, clinics);
        return Progress.SILENT;
    }

    /** After an error in the content, only faults of the templates themselves are reported; others may follow from the error. */
    private static Problems faults(Problems ofPages, boolean isSound) {
        return isSound ? ofPages : PageRenderer.faultsAmong(ofPages);
    }
}
