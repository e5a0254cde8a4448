package aftercare.live;

import aftercare.check.ContentChecks;
import aftercare.check.writing.WritingMemory;
import aftercare.clinic.Overrides;
import aftercare.copy.BuildRequest;
import aftercare.copy.ClinicCopies;
import aftercare.copy.Prepared;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.page.OnePagePlanner;
import aftercare.page.OutputFile;
import aftercare.problem.Boundary;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.FollowedContent;
import aftercare.read.file.ContentFiles;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site in memory that follows its sources. Pages are made on request, the same as a build would make them. What cannot be
 * read keeps its last good version. One thread calls {@link #changed} and one calls {@link #check}; any thread may call the
 * rest.
 */
public final class LiveSite {
    private final BuildRequest request;
    private final Optional<Path> contentFolder;
    private final Optional<Path> templateFolder;
    private final ContentFiles files;
    private final FollowedContent followed;
    private final LiveClinic clinic;
    private final LastGood lastGood = new LastGood();
    private final WritingMemory writing = new WritingMemory();
    private Content content;
    private volatile TemplateSet look;

    /** The number of changes so far; guarded by {@link #followed}. */
    private long changes;

    /** The last changed file; at first the file {@code site.yaml}. */
    private volatile Location latest;

    private volatile LiveCopy copy;
    private volatile Problems problems = Problems.NONE;

    /** Problems that kept the latest change from being followed. While there are any, pages are older than their sources. */
    private Problems behind = Problems.NONE;

    /** @param files the request's content */
    LiveSite(BuildRequest request, ContentFiles files) {
        this.request = request;
        this.contentFolder = request.content().map(SourcePaths::real);
        this.templateFolder = request.templates().map(SourcePaths::real);
        this.files = files;
        this.latest = Location.ofFile(files.shown("site.yaml"));
        this.followed = new FollowedContent(files, new MarkdownReader());
        this.clinic = new LiveClinic(request);
        this.content = followed.changed(Set.of());
        clinic.read(content);
        this.look = TemplateSet.of(templates());
        this.copy = overridden().orElseGet(() -> copy(planner(), clinic.copyOf(content)));
    }

    /**
     * Reads everything once, without checking it.
     *
     * @throws UncheckedIOException when the content folder itself cannot be read
     */
    public static LiveSite of(BuildRequest request) {
        return new LiveSite(request, ContentFiles.of(request.content()));
    }

    /** All folders and files on disk that a site would be made from now, overrides included. */
    public static Set<Path> sources(BuildRequest request) {
        var clinic = request.clinics().stream().findFirst();
        return Stream.of(request.content(), request.templates(), clinic, clinic.flatMap(Overrides::folder))
                .flatMap(Optional::stream)
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The number of guides that are still being read and are not part of this site yet. */
    long unread() {
        return files instanceof PartialFiles part ? part.leftOut() : 0;
    }

    /** The request that this site was made for. */
    public BuildRequest request() {
        return request;
    }

    /** Whether a change at these paths can change the site. */
    public boolean isAbout(Collection<Path> paths) {
        return clinic.isAmong(paths)
                || !SourcePaths.below(contentFolder, paths).isEmpty()
                || !SourcePaths.below(templateFolder, paths).isEmpty();
    }

    /**
     * Updates the site after a change.
     *
     * @param paths files or whole folders that may have been added, changed or removed, each below one of the folders
     * @throws UncheckedIOException when a folder itself cannot be read; then the site stays as it was
     */
    public void changed(Collection<Path> paths) {
        var inContent = SourcePaths.below(contentFolder, paths);
        latest = place(inContent, paths);
        synchronized (followed) {
            changes++;
            if (!inContent.isEmpty()) {
                content = followed.changed(inContent);
            }
        }
        boolean isClinic = clinic.isAmong(paths);
        if (isClinic) {
            clinic.read(content);
        }
        if (!SourcePaths.below(templateFolder, paths).isEmpty()) {
            look = TemplateSet.of(templates());
        }
        copy = overridden().orElseGet(() -> follow(isClinic));
        synchronized (followed) {
            behind = Problems.NONE;
            problems = withoutThoseIn(inContent).and(followed.problemsOf(inContent));
        }
    }

    /** The known problems: after a change those of the changed files, after a check those of all content. */
    public Problems problems() {
        return problems.and(look.problems());
    }

    /**
     * Checks the whole content. If it changes meanwhile, the result is outdated and is dropped.
     *
     * @throws UncheckedIOException when a folder itself cannot be read; then the problems are those known before
     */
    public void check() {
        Read<Content> reading;
        long before;
        synchronized (followed) {
            reading = followed.read();
            before = changes;
        }
        var whole = reading.value().orElseThrow();
        var found = ofCopies(typed().checked(reading), whole);
        synchronized (followed) {
            problems = before == changes ? found.and(behind) : problems;
        }
    }

    /** Checks of texts that are not saved. */
    TypedText typed() {
        return new TypedText(files, followed, writing, request.today());
    }

    /**
     * Reports a fault that occurred while following a change. Pages stay as they were, and the report stays until a later
     * change is followed.
     */
    public void fellBehind(Throwable fault) {
        failed(fault);
        synchronized (followed) {
            behind = Problems.of(Boundary.READING.problem(latest, fault));
        }
    }

    /** Reports a fault of this program, once, at the file that was changed last. */
    public void failed(Throwable fault) {
        var problem = Boundary.READING.problem(latest, fault);
        synchronized (followed) {
            problems = Problems.of(Stream.concat(
                            problems.list().stream().filter(known -> !isSame(known, problem)), Stream.of(problem))
                    .toList());
        }
    }

    private static boolean isSame(Problem known, Problem problem) {
        return known.location().equals(problem.location()) && known.message().equals(problem.message());
    }

    /** The place of the first changed file; files of the content come before those of the clinic and templates. */
    private Location place(Set<String> inContent, Collection<Path> paths) {
        return inContent.stream()
                .sorted()
                .map(files::shown)
                .findFirst()
                .or(() -> paths.stream().sorted().map(Path::toString).findFirst())
                .map(Location::ofFile)
                .orElse(latest);
    }

    /**
     * The current file at an address. If a page cannot be read or rendered, its last good version.
     *
     * @param address below the site's folder: {@code guides/x.html}
     */
    public Optional<OutputFile> file(String address) {
        var now = copy;
        var page = now.page(address);
        return page.isPresent()
                ? lastGood.of(now, page.get())
                : now.asset(address).or(() -> now.image(address, files));
    }

    /** The files of the content. */
    ContentFiles files() {
        return files;
    }

    LiveCopy copy() {
        return copy;
    }

    /** The last good versions of pages. */
    LastGood lastGood() {
        return lastGood;
    }

    /** The known problems and those of pages viewed since the last change, as a build would report them. */
    Problems problemsOfAll() {
        var known = problems();
        return known.hasErrors() ? known : known.and(lastGood.problems(copy));
    }

    private LiveCopy follow(boolean isClinic) {
        var own = clinic.copyOf(content);
        return copy(isClinic ? planner() : copy.planner().with(own), own);
    }

    private LiveCopy copy(OnePagePlanner planner, Content own) {
        return LiveCopy.of(own, planner, look, clinic.clinic(), request.today());
    }

    private OnePagePlanner planner() {
        var known = clinic.clinic();
        var baseUrl =
                request.baseUrl().or(() -> Optional.of(known.baseUrl().value()).filter(url -> !url.isEmpty()));
        return OnePagePlanner.of(clinic.copyOf(content), known, request.today(), baseUrl);
    }

    /** A copy with overrides, which are read again each time. If they have errors, the copy stays as it was. */
    private Optional<LiveCopy> overridden() {
        if (clinic.overrides().isEmpty()) {
            return Optional.empty();
        }
        var copies = new ClinicCopies(request, files, templates(), look, Prepared.withoutLeaflets(content));
        if (copies.problems().hasErrors()) {
            return Optional.ofNullable(copy);
        }
        var made = copies.plan(clinic.file());
        var planner = OnePagePlanner.of(made.content(), made.clinic(), request.today(), made.baseUrl());
        return Optional.of(LiveCopy.of(made.content(), planner, made.templates(), made.clinic(), request.today()));
    }

    private Problems ofCopies(Problems ofContent, Content whole) {
        if (!request.isOfClinics()) {
            return ofContent;
        }
        var copies = new ClinicCopies(request, files, templates(), look, Prepared.withoutLeaflets(whole));
        return ContentChecks.ofEveryCopy(ofContent).and(copies.problems());
    }

    TemplateFiles templates() {
        return TemplateFiles.of(request.templates());
    }

    private Problems withoutThoseIn(Set<String> paths) {
        var shown = new HashSet<String>();
        paths.forEach(path -> shown.add(files.shown(path)));
        return Problems.of(problems.list().stream()
                .filter(problem -> !shown.contains(problem.location().file()))
                .toList());
    }
}
