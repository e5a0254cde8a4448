package aftercare.copy;

import aftercare.check.ContentChecks;
import aftercare.clinic.ClinicReader;
import aftercare.clinic.Overlay;
import aftercare.clinic.Overrides;
import aftercare.markdown.MarkdownReader;
import aftercare.memo.Memo;
import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.page.Leaflets;
import aftercare.page.PagePlanner;
import aftercare.page.Plan;
import aftercare.problem.Location;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.work.ListOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans each clinic's copy on request, so that of thousands only one is in memory. */
public final class ClinicCopies {
    private static final Location NO_FILE = Location.ofFile("clinic.yaml");

    private final BuildRequest request;
    private final ContentFiles contentFiles;
    private final TemplateFiles templates;
    private final CopySource stock;
    private final ListOrder order;

    /** One-entry cache: clinics that share a folder of overrides come one after another. */
    private CopySource last;

    private Optional<Path> lastFolder = Optional.empty();

    public ClinicCopies(
            BuildRequest request, ContentFiles files, TemplateFiles templates, TemplateSet set, Prepared prepared) {
        this(request, files, templates, set, prepared, Memo.NONE);
    }

    /** Copies whose lists an earlier run may have sorted. */
    public ClinicCopies(
            BuildRequest request,
            ContentFiles files,
            TemplateFiles templates,
            TemplateSet set,
            Prepared prepared,
            Memo memo) {
        this.order = OrderMemo.of(memo);
        this.request = request;
        this.contentFiles = files;
        this.templates = templates;
        this.stock = new CopySource(prepared.content(), prepared.leaflets(), set, Problems.NONE);
        this.last = stock;
    }

    /**
     * What a copy is made from, with the problems of its overrides.
     *
     * @param problems of the overrides
     */
    private record CopySource(Content content, Leaflets leaflets, TemplateSet templates, Problems problems) {}

    /** The problems of all clinics' files and overrides. */
    public Problems problems() {
        return Problems.of(request.clinics().stream()
                .flatMap(file -> problems(Optional.of(file)).list().stream())
                .toList());
    }

    /** The problems of a clinic's file and overrides. */
    public Problems problems(Optional<Path> clinic) {
        return clinic.map(this::ofFile).orElse(Problems.NONE);
    }

    private Problems ofFile(Path file) {
        var read = new ClinicReader(stock.content()).read(file);
        var source = source(Overrides.folder(file));
        var ofCopy =
                read.value().map(clinic -> ContentChecks.ofCopy(Overlay.of(source.content(), clinic), request.today()));
        return read.problems()
                .and(Overrides.noFolder(file))
                .and(source.problems())
                .and(ofCopy.orElse(Problems.NONE));
    }

    /** The copy of the clinic with this file; if empty, the copy without a clinic. */
    public ClinicCopy plan(Optional<Path> file) {
        var clinic = clinic(file);
        return copy(
                file,
                clinic,
                source(file.flatMap(Overrides::folder)),
                stem(file),
                request.output(file),
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

    private ClinicCopy copy(
            Optional<Path> file, Clinic clinic, CopySource source, String stem, Path output, Optional<String> baseUrl) {
        var own = Overlay.of(source.content(), clinic);
        var plan = PagePlanner.canPlan(own)
                ? new PagePlanner(own, clinic, request.today(), baseUrl, source.leaflets(), order).plan()
                : Plan.NONE;
        return new ClinicCopy(file, clinic, own, plan, source.templates(), stem, output, baseUrl);
    }

    private Optional<String> baseUrl(Clinic clinic) {
        return request.baseUrl().or(() -> Optional.of(clinic.baseUrl().value()).filter(url -> !url.isEmpty()));
    }

    private CopySource source(Optional<Path> folder) {
        if (!folder.equals(lastFolder)) {
            last = folder.map(this::overridden).orElse(stock);
            lastFolder = folder;
        }
        return last;
    }

    private CopySource overridden(Path folder) {
        var overrides = Overrides.read(folder, stock.content().site(), contentFiles, templates::text);
        var found = overrides.problems().and(overrides.toCome(request.today()));
        boolean isWhole = stock.content().incomplete().isEmpty();
        if (overrides.isEmpty() || overrides.problems().hasErrors() || !isWhole) {
            return new CopySource(stock.content(), stock.leaflets(), stock.templates(), found);
        }
        var reading = new ContentReader(overrides.files(), new MarkdownReader()).read();
        var merged = overrides.merge(stock.content(), reading.value().orElseThrow());
        var checked = ContentChecks.of(merged.content(), reading.problems(), request.today());
        var leaflets = Printing.leaflets(request, merged.content());
        var problems = found.and(merged.problems())
                .and(ContentChecks.ofEveryCopy(checked))
                .and(leaflets.problems());
        return new CopySource(merged.content(), leaflets.value().orElseThrow(), templates(overrides), problems);
    }

    private TemplateSet templates(Overrides overrides) {
        var own = overrides.templates();
        var styles = overrides.styles();
        return own.isEmpty() && styles.isEmpty()
                ? stock.templates()
                : TemplateSet.of(templates
                        .styled(styles)
                        .adding(own.entrySet().stream()
                                .collect(Collectors.toMap(
                                        entry -> entry.getKey(),
                                        entry -> new TemplateFiles.Addition(
                                                entry.getValue().shown(),
                                                entry.getValue().text())))));
    }
}
