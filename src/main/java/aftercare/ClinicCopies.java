package aftercare;

import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes each clinic's copy when it is asked for: of a thousand, one is held at a time. */
record ClinicCopies(BuildRequest request, Content content) {
    private static final Location NO_FILE = Location.ofFile("clinic.yaml");

    /** The clinics' files; of a copy that names no clinic, nothing. */
    List<Optional<Path>> files() {
        return request.clinics().isEmpty()
                ? List.of(Optional.empty())
                : request.clinics().stream().map(Optional::of).toList();
    }

    /** What is wrong with any clinic's file. */
    Problems problems() {
        var problems = Problems.NONE;
        for (var file : request.clinics()) {
            problems = problems.and(new ClinicReader(content).read(file).problems());
        }
        return problems;
    }

    ClinicCopy of(Optional<Path> file) {
        var read = file.map(new ClinicReader(content)::read);
        var clinic = read.flatMap(one -> one.value()).orElseGet(() -> Clinic.nobody(NO_FILE));
        var own = Overlay.of(content, clinic);
        var baseUrl =
                request.baseUrl().or(() -> Optional.of(clinic.baseUrl().value()).filter(url -> !url.isEmpty()));
        var plan = PagePlanner.canPlan(own) ? PagePlanner.plan(own, clinic, request.today(), baseUrl) : Plan.NONE;
        var stem = file.map(BuildRequest::stem).orElse("aftercare");
        var output = file.map(request::output).orElse(request.output());
        return new ClinicCopy(
                clinic,
                own,
                plan,
                stem,
                output,
                baseUrl,
                read.map(one -> one.problems()).orElse(Problems.NONE));
    }
}
