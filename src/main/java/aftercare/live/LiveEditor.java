package aftercare.live;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.page.SiteAddresses;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.read.file.ContentFile;
import aftercare.render.StockPages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the editor in the browser shows beside a text: its problems, its page, and names that it may use. Safe for several
 * threads.
 */
public final class LiveEditor {
    private static final int MOST_ELSEWHERE = 20;

    private final LiveSite site;
    private final StockPages editors = StockPages.ofEditor();

    public LiveEditor(LiveSite site) {
        this.site = site;
    }

    /** The folder of the content on disk, with its links resolved; empty if the content is the program's own. */
    public Optional<Path> folder() {
        return site.request().content().map(SourcePaths::real);
    }

    /** Whether the folder of the content is on the disk no more: it was moved, or its disk taken out. */
    public boolean isFolderGone() {
        return site.request().content().filter(Files::notExists).isPresent();
    }

    /** The file below the content folder from which the page at an address is made; empty if there is none. */
    public Optional<String> fileOf(String address) {
        return folder().isEmpty()
                ? Optional.empty()
                : site.copy()
                        .page(address)
                        .flatMap(page -> below(page.head().source().file()));
    }

    /** The problems of a file, as {@code check} reports them, the errors of others, and what stands beside it; in JSON. */
    public String problems(String file) {
        var beside = beside(file);
        return inJson(file, site.problemsOfAll())
                .with("page", "/" + beside.address())
                .with("absence", beside.absence())
                .json()
                .toString();
    }

    /** The same for a text that is not saved, without problems that only show on finished pages. */
    public String problems(String file, byte[] typed) {
        return inJson(file, site.typed().problems(file, typed)).json().toString();
    }

    private PageBeside beside(String file) {
        return PageBeside.of(site.copy(), file, site.request().today());
    }

    private Json.ObjectFields inJson(String file, Problems problems) {
        var shown = site.files().shown(file);
        var all = problems.list();
        Predicate<Problem> isOwn = problem -> problem.location().file().equals(shown);
        var own = all.stream().filter(isOwn).map(LiveEditor::json).toList();
        var others = all.stream()
                .filter(isOwn.negate())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return Json.object()
                .with("problems", Json.list(own))
                .with("errorsElsewhere", others.size())
                .with(
                        "elsewhere",
                        Json.list(others.stream()
                                .limit(MOST_ELSEWHERE)
                                .map(this::elsewhere)
                                .toList()));
    }

    /** The names that a text may use: of sources, signs, pages and pictures; in JSON. */
    public String names(String file) {
        return new KnownTargets(site.copy().content(), file).json().toString();
    }

    /**
     * The page with a text field and, beside it, the page that the file becomes.
     *
     * @param file below the content folder
     * @param files all that can be edited, sorted
     * @param token what a request to write must repeat
     */
    public String page(String file, List<String> files, String token) {
        var beside = beside(file);
        return editors.page(
                "edit",
                Map.of(
                        "file",
                        file,
                        "shown",
                        site.files().shown(file),
                        "files",
                        files,
                        "page",
                        beside.address(),
                        "absence",
                        beside.absence(),
                        "report",
                        report(file),
                        "token",
                        token,
                        "site",
                        identity()));
    }

    /** Tells this site from others that may be served at the same address later. */
    public String identity() {
        var place = folder().map(Path::toString).orElse("");
        return Sha256.of(place.getBytes(StandardCharsets.UTF_8));
    }

    /** Every file of the content folder at present, sorted. */
    public List<String> files() {
        return site.files().list().files().stream().map(ContentFile::path).toList();
    }

    private String report(String file) {
        var content = site.copy().content();
        return content.editions().stream()
                .flatMap(edition -> edition.selfChecks().stream())
                .filter(check -> check.path().file().equals(file))
                .findFirst()
                .map(check -> "_report/self-check-" + check.path().locale() + "-"
                        + check.path().slug() + ".html")
                .orElse("");
    }

    /** The path below the content folder of a file as a user types it; empty if it is not in that folder. */
    public Optional<String> below(String shown) {
        var folder = site.files().shown("");
        return shown.startsWith(folder) ? Optional.of(shown.substring(folder.length())) : Optional.empty();
    }

    private Json elsewhere(Problem problem) {
        return Json.object()
                .with("file", below(problem.location().file()).orElse(""))
                .with("place", problem.location().toString())
                .with("line", problem.location().line())
                .with("message", problem.message())
                .json();
    }

    private static Json json(Problem problem) {
        return Json.object()
                .with("severity", problem.severity().word())
                .with("code", problem.code())
                .with("line", problem.location().line())
                .with("column", problem.location().column())
                .with("message", problem.message())
                .with("hint", problem.hint())
                .json();
    }

    /**
     * The names that a text may use.
     *
     * @param file the text's own, below the content folder
     */
    private record KnownTargets(Content content, String file) {
        Json json() {
            return Json.object()
                    .with(
                            "sources",
                            Json.list(content.sources().values().stream()
                                    .map(source -> named(source.id().value(), source.by() + ": " + source.title()))
                                    .toList()))
                    .with("signs", Json.list(signs()))
                    .with("pages", Json.list(pages()))
                    .with(
                            "pictures",
                            Json.list(content.images().stream()
                                    .map(image -> named(SiteAddresses.relative(file, image.file()), ""))
                                    .toList()))
                    .json();
        }

        private List<Json> signs() {
            return content.editions().stream()
                    .filter(edition -> edition.language().equals(locale()))
                    .flatMap(edition -> edition.signs().values().stream())
                    .map(sign -> named(sign.id().value(), sign.care() + ": " + sign.text()))
                    .toList();
        }

        private List<Json> pages() {
            return content.editions().stream()
                    .filter(edition -> edition.language().equals(locale()))
                    .flatMap(edition -> Stream.of(
                                    edition.guides().stream()
                                            .map(guide -> page(
                                                    guide.path(), guide.title().value())),
                                    edition.selfChecks().stream()
                                            .map(check -> page(
                                                    check.path(), check.title().value())),
                                    edition.singlePages().stream()
                                            .map(page -> page(
                                                    page.path(), page.title().value())))
                            .flatMap(each -> each))
                    .toList();
        }

        private Json page(ContentPath path, String title) {
            return Json.object()
                    .with("id", SiteAddresses.relative(file, path.file()))
                    .with("slug", path.slug())
                    .with(
                            "kind",
                            path.name().contains("/")
                                    ? path.name().substring(0, path.name().indexOf('/'))
                                    : "")
                    .with("words", title)
                    .json();
        }

        private String locale() {
            int slash = file.indexOf('/');
            return slash < 0 ? content.site().sourceLocale() : file.substring(0, slash);
        }

        private static Json named(String id, String words) {
            return Json.object().with("id", id).with("words", words).json();
        }
    }
}
