package aftercare;

import aftercare.check.ContentChecks;
import aftercare.check.WritingMemory;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.page.OnePagePlanner;
import aftercare.page.OutputFile;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.problem.Severity;
import aftercare.read.ContentFiles;
import aftercare.read.FollowedContent;
import aftercare.render.EditorPages;
import aftercare.render.TemplateFiles;
import aftercare.render.TemplateSet;
import aftercare.report.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site that follows its sources: held in memory, with every page made when it is asked for, and the same as a build would
 * make it. What cannot be read stays as it last was. {@link #changed} is called by one thread, {@link #check} by one as well, the
 * rest by any.
 */
public final class LiveSite {
    private final BuildRequest request;
    private final Optional<Path> contentFolder;
    private final Optional<Path> templateFolder;
    private final ContentFiles files;
    private final FollowedContent followed;
    private final LiveClinic clinic;
    private final LivePack pack;
    private final EditorPages editors = new EditorPages();
    private final LastGood lastGood = new LastGood();
    private final WritingMemory writing = new WritingMemory();
    private Content content;
    private volatile TemplateSet look;

    /** How many there were; guarded, as {@link #followed} is, by it. */
    private long changes;

    private volatile LiveCopy copy;
    private volatile Problems problems = Problems.NONE;

    private LiveSite(BuildRequest request) {
        this.request = request;
        this.contentFolder = request.content().map(LiveSite::real);
        this.templateFolder = request.templates().map(LiveSite::real);
        this.files = request.content()
                .map(folder -> ContentFiles.inDirectory(folder, folder.toString()))
                .orElseGet(ContentFiles::inProgram);
        this.followed = new FollowedContent(files, new MarkdownReader());
        this.pack = new LivePack(request);
        this.clinic = new LiveClinic(request);
        this.content = followed.changed(Set.of());
        clinic.read(content);
        this.look = new TemplateSet(templates());
        this.copy = overridden().orElseGet(() -> copy(planner(), clinic.copyOf(content)));
    }

    /**
     * Reads everything once; nothing is checked yet.
     *
     * @throws UncheckedIOException when the content folder itself cannot be read
     */
    public static LiveSite of(BuildRequest request) {
        return new LiveSite(request);
    }

    /** The folders on the disk that the site is made from, as they are named without links. */
    public List<Path> folders() {
        return Stream.of(contentFolder, templateFolder, clinic.overrides())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The folder of the clinic's file, of which only the files straight in it matter. */
    public Optional<Path> clinicFolder() {
        return clinic.folder();
    }

    /**
     * Follows a change, and has the site as it now is.
     *
     * @param paths of files or whole folders at which something may be new, different or gone, each below one of the folders
     * @throws UncheckedIOException when a folder itself cannot be read; then the site stays as it was
     */
    public void changed(Collection<Path> paths) {
        var inContent = below(contentFolder, paths);
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
        if (!below(templateFolder, paths).isEmpty()) {
            look = new TemplateSet(templates());
        }
        copy = overridden().orElseGet(() -> follow(isClinic));
        synchronized (followed) {
            problems = withoutThoseIn(inContent).and(followed.problemsOf(inContent));
        }
    }

    /** What is known to be wrong: after a change with the changed files, after a check with all content. */
    public Problems problems() {
        return problems;
    }

    /**
     * Looks at the whole content for problems. Changes are followed meanwhile; after one, what was found is old and is let go.
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
        var found = ContentChecks.of(whole, reading.problems(), request.today(), writing)
                .and(ofClinic(whole));
        synchronized (followed) {
            problems = before == changes ? found : problems;
        }
    }

    /**
     * The file at an address as it is now; the page of a file that cannot be read or rendered, as it last was.
     *
     * @param address below the site's folder: {@code guides/x.html}
     */
    public Optional<OutputFile> file(String address) {
        var now = copy;
        var page = now.page(address);
        return page.isPresent()
                ? lastGood.of(now, page.get())
                : now.asset(address).or(() -> image(now, address));
    }

    /** The problems of the page at an address, to lie over it; where there is no such page, those of all files. */
    public String overlay(String address) {
        var page = copy.page(address);
        var known = problems;
        if (page.isEmpty()) {
            return editors.page("overlay", Map.of("overlay", ProblemOverlay.of(known, 0, false)));
        }
        var file = page.get().head().source().file();
        var own = Problems.of(known.list().stream()
                .filter(problem -> problem.location().file().equals(file))
                .toList());
        var failed = lastGood.problemsOf(address);
        long elsewhere = known.count(Severity.ERROR) - own.count(Severity.ERROR);
        boolean isLastGood = failed.hasErrors() || own.list().stream().anyMatch(LiveSite::isOfReading);
        return editors.page("overlay", Map.of("overlay", ProblemOverlay.of(own.and(failed), elsewhere, isLastGood)));
    }

    /**
     * The desk: every page with its problems and dates.
     *
     * @param from how many pages to pass over
     */
    public String desk(int from) {
        var desk = Desk.of(copy.content(), problems, request.today(), from);
        return editors.page("desk", Map.of("desk", desk, "live", true));
    }

    /**
     * A page in a frame, as other readers meet it.
     *
     * @param as {@code phone}, {@code print} or {@code plain}; anything else is taken for the first
     * @param of the page's path on the preview
     */
    public String view(String as, String of) {
        var titles = new TreeMap<>(Map.of("phone", "On a phone", "print", "On paper", "plain", "Without script"));
        var known = titles.containsKey(as) ? as : "phone";
        return editors.page("view", Map.of("kind", known, "of", of, "titles", titles));
    }

    /** Every component of the templates with its examples. */
    public String components() {
        return show().page();
    }

    /** A page with one example alone, such as {@code care-card-1}; empty where there is none. */
    public Optional<String> example(String id) {
        return show().frame(id);
    }

    private ComponentShow show() {
        return new ComponentShow(copy, templates(), editors);
    }

    private static boolean isOfReading(Problem problem) {
        return problem.severity() == Severity.ERROR && problem.code().matches("AC[12]..");
    }

    /**
     * A page of the sign-off pack as it would be reported now, such as {@code self-check-en-soreness-or-help.html} with its
     * diagram.
     */
    public Optional<OutputFile> report(String address) {
        return pack.files(copy.content(), problems).stream()
                .filter(file -> file.address().equals(address))
                .findFirst();
    }

    /** The lines that have a page follow its sources; the page's head ends after them. */
    public String previewLines(String tag) {
        return editors.page("preview-lines", Map.of("tag", tag));
    }

    /** The page for an address that has none, where the site itself has no page to say so. */
    public String nothing(String address) {
        return editors.page("nothing", Map.of("address", address));
    }

    /** A style sheet or script of the pages for editors: {@code preview.js}. */
    public Optional<OutputFile> editorsFile(String name) {
        return editors.file(name);
    }

    private Optional<OutputFile> image(LiveCopy now, String address) {
        try {
            return now.image(address, files);
        } catch (IOException gone) {
            return Optional.empty();
        }
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

    /** A copy with overrides, which is read whole each time; with an error in them it stays as it was. */
    private Optional<LiveCopy> overridden() {
        if (clinic.overrides().isEmpty()) {
            return Optional.empty();
        }
        var copies = new ClinicCopies(request, files, templates(), look, Prepared.withoutLeaflets(content));
        if (copies.survey().problems().hasErrors()) {
            return Optional.ofNullable(copy);
        }
        var made = copies.of(clinic.file());
        var planner = OnePagePlanner.of(made.content(), made.clinic(), request.today(), made.baseUrl());
        return Optional.of(LiveCopy.of(made.content(), planner, made.templates(), made.clinic(), request.today()));
    }

    private Problems ofClinic(Content whole) {
        return request.clinics().isEmpty()
                ? Problems.NONE
                : new ClinicCopies(request, files, templates(), look, Prepared.withoutLeaflets(whole))
                        .survey()
                        .problems();
    }

    private TemplateFiles templates() {
        return request.templates().map(TemplateFiles::of).orElseGet(TemplateFiles::stock);
    }

    private Problems withoutThoseIn(Set<String> paths) {
        var shown = new HashSet<String>();
        paths.forEach(path -> shown.add(files.shown(path)));
        return Problems.of(problems.list().stream()
                .filter(problem -> !shown.contains(problem.location().file()))
                .toList());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The paths that lie in a folder, as they are below it. */
    private static Set<String> below(Optional<Path> folder, Collection<Path> paths) {
        var below = new HashSet<String>();
        folder.ifPresent(root -> paths.stream()
                .filter(path -> path.startsWith(root))
                .forEach(path -> below.add(root.relativize(path).toString().replace('\\', '/'))));
        return below;
    }
}
