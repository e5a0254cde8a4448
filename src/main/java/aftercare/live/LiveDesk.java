package aftercare.live;

import aftercare.page.OutputFile;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.problem.Subject;
import aftercare.read.MissingFolder;
import aftercare.render.StockPages;
import aftercare.report.Desk;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The part of a live site that only editors see: problems over a page, the desk, the components. Safe for several threads. */
public final class LiveDesk {
    private final LiveSite site;
    private final boolean isEdited;
    private final LivePack pack;
    private final StockPages editors = StockPages.ofEditor();

    /** A desk without links to the editor. */
    public LiveDesk(LiveSite site) {
        this(site, false);
    }

    /** @param isEdited whether pages have a link to the editor of their file */
    public LiveDesk(LiveSite site, boolean isEdited) {
        this.site = site;
        this.isEdited = isEdited && site.request().content().isPresent();
        this.pack = new LivePack(site.request());
    }

    /** The problems of the page at an address, shown over it. If there is no such page, the problems of all files. */
    public String overlay(String address) {
        var page = site.copy().page(address);
        var known = site.problems();
        if (page.isEmpty()) {
            return overlay(ProblemOverlay.of(gone().and(known), 0, false), "");
        }
        var file = page.get().head().source().file();
        var own = Problems.of(known.list().stream()
                .filter(problem -> problem.location().file().equals(file))
                .toList());
        // If the text itself has errors, a failure of its template says nothing about the template.
        var failure = own.hasErrors() ? Problems.NONE : site.lastGood().failure(address);
        long elsewhere = known.count(Severity.ERROR) - own.count(Severity.ERROR);
        boolean isLastGood = !gone().isEmpty()
                || site.lastGood().failure(address).hasErrors()
                || own.list().stream().anyMatch(LiveDesk::isOfReading);
        // If the text itself has errors, the finished page would report them a second time.
        var faults = own.hasErrors() ? Problems.NONE : site.lastGood().faults(address);
        var all = gone().and(own).and(failure).and(faults);
        return overlay(
                ProblemOverlay.of(
                        all, elsewhere, isLastGood && site.file(address).isPresent()),
                isEdited && isInContent(file) ? address : "");
    }

    /** A problem if the content folder has disappeared; else none. */
    private Problems gone() {
        return site.request().content().map(MissingFolder::problems).orElse(Problems.NONE);
    }

    private boolean isInContent(String file) {
        return file.startsWith(site.files().shown(""));
    }

    /** @param edited the address of the page to whose file the overlay links; empty for none */
    private String overlay(ProblemOverlay overlay, String edited) {
        return editors.page("overlay", Map.of("overlay", overlay, "edited", edited, "unread", site.unread()));
    }

    /**
     * The desk: every page with its problems and dates.
     *
     * @param from the number of pages to skip
     */
    public String page(int from) {
        var desk = Desk.of(
                site.copy().content(),
                gone().and(site.problemsOfAll()),
                site.request().today().shown(),
                from);
        return editors.page("desk", Map.of("desk", desk, "live", true, "edited", isEdited));
    }

    /**
     * A page in a frame, as it looks on a phone, in print or without scripts.
     *
     * @param as {@code phone}, {@code print} or {@code plain}; anything else means {@code phone}
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

    /** A page with a single example, such as {@code care-card-1}; empty if there is no such example. */
    public Optional<String> example(String id) {
        return show().frame(id);
    }

    private ComponentShow show() {
        return new ComponentShow(site.copy(), site.templates(), editors);
    }

    /**
     * A page of the sign-off pack of the current content, such as {@code self-check-en-sprain-or-break.html}.
     */
    public Optional<OutputFile> report(String address) {
        var content = site.copy().content();
        var problems = site.problems();
        return pack.selfCheck(content, problems, address)
                .or(() -> pack.files(content, problems).stream()
                        .filter(file -> file.address().equals(address))
                        .findFirst());
    }

    /** The lines for a page's head that reload the page when its sources change. */
    public String previewLines(String tag) {
        return editors.page("preview-lines", Map.of("tag", tag));
    }

    /**
     * The page shown instead of one that cannot be made yet, and at an unknown address if the site has no 404 page of its own.
     */
    public String nothing(String address) {
        return editors.page("nothing", Map.of("address", address, "planned", isPlanned(address)));
    }

    /** Whether the site has a page at an address, even if it cannot be made from its file at present. */
    public boolean isPlanned(String address) {
        return site.copy().page(address).isPresent();
    }

    /** A style sheet or script of the pages for editors, such as {@code preview.js}. */
    public Optional<OutputFile> editorsFile(String name) {
        return editors.file(name);
    }

    private static boolean isOfReading(Problem problem) {
        return problem.isError() && (problem.subject() == Subject.READING || problem.subject() == Subject.MARKDOWN);
    }
}
