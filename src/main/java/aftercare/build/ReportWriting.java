package aftercare.build;

import aftercare.check.ContentChecks;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.PageMaking;
import aftercare.copy.Prepared;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.publish.DryRun;
import aftercare.publish.PublishException;
import aftercare.publish.Published;
import aftercare.publish.SitePublisher;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.report.SignOffPack;
import aftercare.signoff.SignedVersions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes the sign-off pack of a site, whatever problems its content has. */
public final class ReportWriting {
    private final BuildRequest request;
    private final Progress progress;
    private final ContentFiles files;

    private ReportWriting(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.files = ContentFiles.of(request.content());
    }

    public static ReportWriting of(BuildRequest request, Progress progress) {
        return new ReportWriting(request, progress);
    }

    /**
     * Writes the report into the request's output folder, which is replaced as a whole or not at all.
     *
     * @throws IOException if writing fails: a full disk, no permission
     */
    public ReportResult write() throws IOException {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader()).read();
        var content = reading.value().orElseThrow();
        var checked = ContentChecks.of(content, reading.problems(), request.today());
        var problems = checked.hasErrors() ? checked : checked.and(ofPages(content));
        progress.step("Drawing", 0, 0);
        var pack = new SignOffPack(
                        content, problems, request.today().shown(), new SignedVersions(request.content())::text)
                .files();
        return publish(pack, content, problems);
    }

    /** The problems of the finished pages of a copy without a clinic. */
    private Problems ofPages(Content content) throws IOException {
        var templates = TemplateFiles.of(request.templates());
        var prepared = Prepared.withoutLeaflets(content);
        var copies = new ClinicCopies(request, files, templates, TemplateSet.of(templates), prepared);
        return new PageMaking(files, request.today(), progress).make(copies.plan(Optional.empty()), new DryRun());
    }

    private ReportResult publish(List<OutputFile> pages, Content content, Problems problems) throws IOException {
        try {
            return published(pages, content, problems);
        } catch (IOException | UncheckedIOException failure) {
            var known = PublishException.behind(failure);
            if (known.isPresent()) {
                throw known.get().saying("No report was written; one that stood there is unchanged.");
            }
            throw failure;
        }
    }

    private ReportResult published(List<OutputFile> pages, Content content, Problems problems) throws IOException {
        var begun = new SitePublisher(request.output()).begin();
        if (begun.value().isEmpty()) {
            return result(content, problems, begun.problems(), Optional.empty());
        }
        try (var staging = begun.value().get()) {
            pages.forEach(staging::add);
            var refused = staging.problems();
            return refused.hasErrors()
                    ? result(content, problems, refused, Optional.empty())
                    : result(content, problems, Problems.NONE, Optional.of(staging.publish()));
        }
    }

    private static ReportResult result(
            Content content, Problems problems, Problems refused, Optional<Published> published) {
        int selfChecks = content.editions().stream()
                .mapToInt(edition -> edition.selfChecks().size())
                .sum();
        int guides = content.editions().stream()
                .mapToInt(edition -> edition.guides().size())
                .sum();
        return new ReportResult(problems, refused, published, selfChecks, guides);
    }
}
