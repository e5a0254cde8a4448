package aftercare.build;

import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.CopyInputs;
import aftercare.copy.PageMaking;
import aftercare.copy.Prepared;
import aftercare.copy.Progress;
import aftercare.memo.Memo;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.read.file.ContentFiles;
import aftercare.render.PageRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the clinics' copies one after another, so that only one is in memory, and delivers those without errors. */
final class Deliveries {
    private final BuildRequest request;
    private final ContentFiles files;
    private final Progress progress;
    private final Prepared prepared;
    private final Memo memo;
    private final CopyInputs inputs;
    private final SecondLook again;
    private final List<Problem> problems = new ArrayList<>();
    private final List<BuildResult.BuiltCopy> sites = new ArrayList<>();

    /**
     * @param prepared may hold errors. Then no copy is delivered, and one is made to find the faults that show in pages
     * @param again begun when the only copy is made, while it is published
     */
    Deliveries(
            BuildRequest request,
            ContentFiles files,
            Progress progress,
            Prepared prepared,
            Memo memo,
            CopyInputs inputs,
            SecondLook again) {
        this.request = request;
        this.files = files;
        this.progress = progress;
        this.prepared = prepared;
        this.memo = memo;
        this.inputs = inputs;
        this.again = again;
        problems.addAll(prepared.problems().list());
    }

    BuildResult of(ClinicCopies copies, Destination destination) throws IOException {
        boolean isSound = !prepared.problems().hasErrors();
        if (!isSound || !request.many().keepsGoing()) {
            var ofClinics = copies.problems();
            problems.addAll(ofClinics.list());
            isSound = isSound && !ofClinics.hasErrors();
        }
        var clinics =
                isSound ? copies.files() : copies.files().stream().limit(1).toList();
        for (var clinic : clinics) {
            show(clinics.size());
            deliver(clinic, copies, destination, isSound);
        }
        return new BuildResult(
                Problems.of(problems),
                sites,
                SourceLines::of,
                prepared.content().translations(),
                gone(destination, isSound));
    }

    private void deliver(Optional<Path> clinic, ClinicCopies copies, Destination destination, boolean isSound)
            throws IOException {
        if (isSound && request.many().keepsGoing()) {
            var ofClinic = copies.problems(clinic);
            problems.addAll(ofClinic.list());
            if (ofClinic.hasErrors()) {
                sites.add(BuildResult.BuiltCopy.notMade(
                        clinic.map(request::output).orElse(request.output())));
                return;
            }
        }
        var copy = copies.plan(clinic);
        var making = new PageMaking(files, request.today(), isMany(copies) ? Progress.SILENT : progress, memo, inputs);
        var delivery = destination.deliver(
                copy,
                sink -> {
                    var ofPages = making.make(copy, sink);
                    if (!isMany(copies)) {
                        again.begin();
                    }
                    return faults(ofPages, isSound);
                },
                isSound);
        problems.addAll(delivery.problems().list());
        boolean isRight = isSound && !delivery.problems().hasErrors();
        sites.add(BuildResult.BuiltCopy.of(copy, delivery.published(), isRight));
    }

    private static boolean isMany(ClinicCopies copies) {
        return copies.files().size() > 1;
    }

    /** Shows the number of finished clinics instead of pages, if there are several clinics. */
    private void show(int clinics) {
        if (clinics > 1) {
            progress.step("Building", sites.size() + 1, clinics);
        }
    }

    private List<BuildResult.GoneCopy> gone(Destination destination, boolean isSound) throws IOException {
        var many = request.many();
        return isSound && many.looksForGone() ? destination.gone(many.all(), many.removesGone()) : List.of();
    }

    /** After an error in the content, only faults of the templates themselves are reported; others may follow from the error. */
    private static Problems faults(Problems ofPages, boolean isSound) {
        return isSound ? ofPages : PageRenderer.faultsAmong(ofPages);
    }
}
