package aftercare;

import aftercare.check.ContentChecks;
import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.clinic.Overrides;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.ContentFiles;
import aftercare.read.ContentReader;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans each clinic's copy when it is asked for: of a thousand, one is held at a time. */
final class ClinicCopies {
    private static final Location NO_FILE = Location.ofFile("clinic.yaml");

    private final BuildRequest request;
    private final ContentFiles files;
    private final TemplateFiles templates;
    private final Basis stock;

    /** What the folder of overrides led to that was asked for last; clinics that share one follow each other. */
    private Optional<Path> lastFolder = Optional.empty();

    private Basis last;

    ClinicCopies(
            BuildRequest request, ContentFiles files, TemplateFiles templates, TemplateSet set, Prepared prepared) {
        this.request = request;
        this.files = files;
        this.templates = templates;
        this.stock = new Basis(prepared.content(), prepared.leaflets(), set, Problems.NONE);
        this.last = stock;
    }

    /**
     * What a copy is made from.
     *
     * @param problems of the overrides
     */
    private record Basis(Content content, Leaflets leaflets, TemplateSet templates, Problems problems) {}

    /**
     * The clinics' files, those together whose pages differ in values alone, and what is wrong with any of them. A copy that
     * names no clinic has no file.
     */
    record Survey(List<List<Optional<Path>>> groups, Problems problems) {}

    /** The first clinic's file, to look at templates with where nothing can be built. */
    List<List<Optional<Path>>> first() {
        return List.of(List.of(request.clinics().stream().findFirst()));
    }

    Survey survey() {
        if (request.clinics().isEmpty()) {
            return new Survey(first(), Problems.NONE);
        }
        var groups = new LinkedHashMap<ClinicLikeness, List<Optional<Path>>>();
        var problems = Problems.NONE;
        for (var file : request.clinics()) {
            var read = new ClinicReader(stock.content()).read(file);
            var folder = Overrides.folder(file);
            problems = problems.and(read.problems()).and(basis(folder).problems());
            var clinic = read.value().orElseGet(() -> Clinic.nobody(NO_FILE));
            var likeness = ClinicLikeness.of(file, clinic, baseUrl(clinic), folder);
            groups.computeIfAbsent(likeness, key -> new ArrayList<>()).add(Optional.of(file));
        }
        return new Survey(List.copyOf(groups.values()), problems);
    }

    ClinicCopy of(Optional<Path> file) {
        var clinic = clinic(file);
        return copy(
                clinic,
                basis(file.flatMap(Overrides::folder)),
                stem(file),
                file.map(request::output).orElse(request.output()),
                baseUrl(clinic));
    }

    /**
     * The copy of a clinic that is like another one's: the plan is the same, and names the other clinic. With leaflets, which are
     * printed from the plan, it has a plan of its own.
     */
    ClinicCopy like(ClinicCopy other, Optional<Path> file) {
        if (!other.plan().leaflets().isEmpty()) {
            return of(file);
        }
        var clinic = clinic(file);
        return new ClinicCopy(
                clinic,
                other.basis(),
                other.leaflets(),
                other.content(),
                other.plan(),
                other.templates(),
                stem(file),
                file.map(request::output).orElse(request.output()),
                baseUrl(clinic));
    }

    private Clinic clinic(Optional<Path> file) {
        return file.map(new ClinicReader(stock.content())::read)
                .flatMap(Read::value)
                .orElseGet(() -> Clinic.nobody(NO_FILE));
    }

    private static String stem(Optional<Path> file) {
        return file.map(BuildRequest::stem).orElse("aftercare");
    }

    /** A copy with marks in the place of the clinic's values. */
    ClinicCopy marked(ClinicCopy copy) {
        var marked = new ClinicMarks(copy.clinic()).marked();
        return copy(
                marked,
                new Basis(copy.basis(), copy.leaflets(), copy.templates(), Problems.NONE),
                copy.stem(),
                copy.output(),
                ClinicMarks.marked(copy.baseUrl()));
    }

    private ClinicCopy copy(Clinic clinic, Basis basis, String stem, Path output, Optional<String> baseUrl) {
        var own = Overlay.of(basis.content(), clinic);
        var plan = PagePlanner.canPlan(own)
                ? PagePlanner.plan(own, clinic, request.today(), baseUrl, basis.leaflets())
                : Plan.NONE;
        return new ClinicCopy(
                clinic, basis.content(), basis.leaflets(), own, plan, basis.templates(), stem, output, baseUrl);
    }

    private Optional<String> baseUrl(Clinic clinic) {
        return request.baseUrl().or(() -> Optional.of(clinic.baseUrl().value()).filter(url -> !url.isEmpty()));
    }

    private Basis basis(Optional<Path> folder) {
        if (!folder.equals(lastFolder)) {
            last = folder.map(this::overridden).orElse(stock);
            lastFolder = folder;
        }
        return last;
    }

    private Basis overridden(Path folder) {
        var overrides = Overrides.read(folder, files, templates::text);
        boolean isWhole = stock.content().incomplete().isEmpty();
        if (overrides.isEmpty() || overrides.problems().hasErrors() || !isWhole) {
            return new Basis(stock.content(), stock.leaflets(), stock.templates(), overrides.problems());
        }
        var reading = new ContentReader(overrides.files(), new MarkdownReader()).read();
        var merged = overrides.merge(stock.content(), reading.value().orElseThrow());
        var checked = ContentChecks.of(merged.content(), reading.problems(), request.today());
        var leaflets = Printing.leaflets(request, merged.content());
        var problems = overrides.problems().and(merged.problems()).and(checked).and(leaflets.problems());
        return new Basis(merged.content(), leaflets.value().orElseThrow(), templates(overrides), problems);
    }

    private TemplateSet templates(Overrides overrides) {
        var own = overrides.templates();
        return own.isEmpty()
                ? stock.templates()
                : new TemplateSet(templates.adding(own.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(),
                                entry -> new TemplateFiles.Addition(
                                        entry.getValue().shown(),
                                        entry.getValue().text())))));
    }
}
