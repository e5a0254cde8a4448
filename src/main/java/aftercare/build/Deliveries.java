package aftercare.build;

import aftercare.build.RememberedCopies.CheckedContent;
import aftercare.build.RememberedCopies.KeptCopy;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.publish.PublishException;
import aftercare.render.PageRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Delivers the clinics' copies without errors one after another, so that only one is in memory. A copy that is remembered, and
 * stands where it is to go, is not made again.
 */
final class Deliveries {
    private final BuildRequest request;
    private final Progress progress;
    private final CopyMaking making;
    private final RememberedCopies remembered;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Optional<Path>, Problems> ofClinics = new HashMap<>();
    private final List<BuildResult.BuiltCopy> sites = new ArrayList<>();
    private boolean hasStopped;

    Deliveries(BuildRequest request, Progress progress, CopyMaking making, RememberedCopies remembered) {
        this.request = request;
        this.progress = progress;
        this.making = making;
        this.remembered = remembered;
    }

    /** The content may have errors. Then no copy is delivered, and one is made to find the faults that show in pages. */
    BuildResult of(Destination destination) throws IOException {
        var content = content();
        problems.addAll(content.problems().list());
        var missed = request.many().ofMissed();
        problems.addAll(missed.list());
        boolean isSound = !content.problems().hasErrors();
        if (!isSound || !request.many().keepsGoing()) {
            isSound = areSound(request.copies()) && isSound && !missed.hasErrors();
        }
        var clinics =
                isSound ? request.copies() : request.copies().stream().limit(1).toList();
        for (var clinic : clinics) {
            if (hasStopped) {
                sites.add(BuildResult.BuiltCopy.notMade(request.output(clinic)));
            } else {
                show(clinics.size());
                deliver(clinic, destination, isSound);
            }
        }
        return new BuildResult(
                Problems.of(problems), sites, SourceLines::of, content.translations(), gone(destination, isSound));
    }

    private CheckedContent content() {
        return remembered.content().orElseGet(() -> {
            var prepared = making.prepared();
            var checked =
                    new CheckedContent(prepared.problems(), prepared.content().translations());
            remembered.keep(checked);
            return checked;
        });
    }

    /** Whether the files and overrides of all these clinics are without errors. */
    private boolean areSound(List<Optional<Path>> clinics) {
        boolean areSound = true;
        for (var clinic : clinics) {
            areSound = isSound(clinic) && areSound;
        }
        return areSound;
    }

    private boolean isSound(Optional<Path> clinic) {
        var found = remembered.find(clinic).map(KeptCopy::ofClinic).orElseGet(() -> making.problems(clinic));
        problems.addAll(found.list());
        ofClinics.put(clinic, found);
        return !found.hasErrors();
    }

    private void deliver(Optional<Path> clinic, Destination destination, boolean isSound) throws IOException {
        if (isSound && request.many().keepsGoing() && !isSound(clinic)) {
            sites.add(BuildResult.BuiltCopy.notMade(request.output(clinic)));
            return;
        }
        var standing = isSound ? remembered.standing(clinic) : Optional.<KeptCopy>empty();
        if (standing.isPresent()) {
            problems.addAll(standing.get().ofPages().list());
            sites.add(remembered.built(clinic, standing.get()));
        } else {
            makeOrName(clinic, destination, isSound);
        }
    }

    /**
     * A place that cannot be written keeps no others back where that is wished, and a run that it ends still tells what was
     * published before.
     */
    private void makeOrName(Optional<Path> clinic, Destination destination, boolean isSound) throws IOException {
        try {
            make(clinic, destination, isSound);
        } catch (IOException | UncheckedIOException failure) {
            boolean goesOn = request.many().keepsGoing();
            boolean areOthers = sites.stream().anyMatch(BuildResult.BuiltCopy::isRight);
            var known =
                    PublishException.behind(failure).filter(refusal -> areOthers || (goesOn && refusal.isUnchanged()));
            if (known.isEmpty()) {
                throw failure;
            }
            name(known.get(), request.output(clinic));
            hasStopped = !goesOn;
        }
    }

    private void name(PublishException refusal, Path place) {
        problems.add(refusal.problem(place));
        if (refusal.isUnchanged()) {
            sites.add(BuildResult.BuiltCopy.notMade(place));
        }
    }

    private void make(Optional<Path> clinic, Destination destination, boolean isSound) throws IOException {
        var copy = making.plan(clinic);
        var delivery = destination.deliver(copy, sink -> faults(making.make(copy, sink), isSound), isSound);
        problems.addAll(delivery.problems().list());
        boolean isRight = isSound && !delivery.problems().hasErrors();
        var built = BuildResult.BuiltCopy.of(copy, delivery.published(), isRight);
        sites.add(built);
        remembered.keep(clinic, ofClinics.getOrDefault(clinic, Problems.NONE), delivery.problems(), built);
    }

    /** Shows the number of finished clinics instead of pages, if there are several clinics. */
    private void show(int clinics) {
        if (clinics > 1) {
            progress.step("Building", sites.size() + 1, clinics);
        }
    }

    private List<BuildResult.GoneCopy> gone(Destination destination, boolean isSound) throws IOException {
        var many = request.many();
        return isSound && !hasStopped && many.looksForGone()
                ? destination.gone(many.all(), many.removesGone())
                : List.of();
    }

    /** After an error in the content, only faults of the templates themselves are reported; others may follow from the error. */
    private static Problems faults(Problems ofPages, boolean isSound) {
        return isSound ? ofPages : PageRenderer.faultsAmong(ofPages);
    }
}
