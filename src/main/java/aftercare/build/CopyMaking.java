package aftercare.build;

import aftercare.check.ContentChecks;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.ClinicCopy;
import aftercare.copy.CopyInputs;
import aftercare.copy.PageMaking;
import aftercare.copy.Prepared;
import aftercare.copy.Printing;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.memo.Memo;
import aftercare.problem.Problems;
import aftercare.publish.Sink;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FileFingerprints;
import aftercare.read.file.WitnessedFiles;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.Ahead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes copies from content that is read and checked once, when the first of them needs it. */
final class CopyMaking {
    private final BuildRequest request;
    private final Progress progress;
    private final Memo memo;
    private final FileFingerprints fingerprints;
    private final WitnessedFiles files;
    private final TemplateFiles templates;
    private final CopyInputs inputs;
    private Optional<Begun> begun = Optional.empty();

    CopyMaking(BuildRequest request, Progress progress, Memo memo) {
        this.request = request;
        this.progress = progress;
        this.memo = memo;
        var listed = ContentFiles.of(request.content()).listedOnce();
        this.fingerprints = new FileFingerprints(listed);
        this.files = new WitnessedFiles(listed, fingerprints);
        this.templates = TemplateFiles.of(request.templates());
        this.inputs = new CopyInputs(files, fingerprints, templates);
    }

    private record Begun(Prepared prepared, ClinicCopies copies) {}

    /** The fingerprints of the files as they were when they were looked at first. */
    CopyInputs inputs() {
        return inputs;
    }

    /** Looks at all files, before anything is read from them, and returns what {@link #wasDisturbed} compares. */
    long look() {
        inputs.ofAll();
        return inputs.besidesContent(request.clinics());
    }

    /**
     * Whether something was read from files that were changed since they were looked at first, even if they have been changed
     * back. Content that was not read again may have changed: results are remembered by the bytes that it had.
     *
     * @param before what {@link #look} told
     */
    boolean wasDisturbed(long before) {
        try {
            var now = new CopyInputs(files, fingerprints, templates);
            return files.wasOther() || now.besidesContent(request.clinics()) != before;
        } catch (UncheckedIOException gone) {
            return true;
        }
    }

    /** Whether anything was read, so that something may have been made from it. */
    boolean hasBegun() {
        return begun.isPresent();
    }

    /** The content, read and checked; it may have errors. */
    Prepared prepared() {
        return begun().prepared;
    }

    /** The problems of a clinic's file and overrides. */
    Problems problems(Optional<Path> clinic) {
        return begun().copies.problems(clinic);
    }

    ClinicCopy plan(Optional<Path> clinic) {
        return begun().copies.plan(clinic);
    }

    /** Hands all files of a copy to a sink, and returns the problems found in them. */
    Problems make(ClinicCopy copy, Sink sink) throws IOException {
        boolean isOnly = request.copies().size() == 1;
        var shown = isOnly ? progress : Progress.SILENT;
        return new PageMaking(files, request.today(), shown, memo, inputs).make(copy, sink);
    }

    private Begun begun() {
        var known = begun.orElseGet(this::begin);
        begun = Optional.of(known);
        return known;
    }

    private Begun begin() {
        var compiled = Ahead.of(() -> TemplateSet.compiled(templates));
        var checked = readAndCheck();
        var set = compiled.get();
        var prepared = checked.and(set.problems());
        return new Begun(prepared, new ClinicCopies(request, files, templates, set, prepared, memo));
    }

    private Prepared readAndCheck() {
        progress.step("Reading", 0, 0);
        var reading = new ContentReader(files, new MarkdownReader(), memo, fingerprints).read();
        var content = reading.value().orElseThrow();
        var checked = ContentChecks.of(content, reading.problems(), request.today(), memo);
        var problems = request.isOfClinics() ? ContentChecks.ofEveryCopy(checked) : checked;
        var leaflets = Printing.leaflets(request, content);
        return new Prepared(content, leaflets.value().orElseThrow(), problems.and(leaflets.problems()));
    }
}
