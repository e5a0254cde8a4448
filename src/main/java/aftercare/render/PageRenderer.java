package aftercare.render;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Content.ContentImage;
import aftercare.model.Example;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Plan;
import aftercare.page.Shell;
import aftercare.page.SiteAddresses;
import aftercare.problem.Boundary;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.search.SearchRows;
import aftercare.work.Today;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a page: the guide {@code cold-packs} becomes the bytes of {@code guides/cold-packs.html}. Safe for threads. */
public final class PageRenderer {
    private static final Boundary BOUNDARY = new Boundary("AC504", "making a page from this file");

    private final Templates templates;
    private final TemplateFault faults;
    private final Assets assets;
    private final Optional<OutputFile> resizing;
    private final SiteAddresses addresses;
    private final Map<String, Shell> shells;
    private final Map<String, ContentImage> images;
    private final Set<String> pageAddresses;
    private final SearchScripts search;
    private final Today today;
    private final boolean mayTellTime;
    private final SharedParts shared = new SharedParts();

    private final Map<String, LinkLanguages> linkLanguages;
    private final Queue<PageText> texts = new ConcurrentLinkedQueue<>();

    /** The languages whose pages print the clinic's words or numbers between marks. */
    private final Set<String> marked;

    public PageRenderer(TemplateSet set, Content content, Clinic clinic, Plan plan, Today today) {
        this(
                set,
                content,
                clinic,
                plan.shells(),
                plan.pages().stream().map(Page::address).collect(Collectors.toUnmodifiableSet()),
                plan::pages,
                today);
    }

    /**
     * Renders pages of content.
     *
     * @param shells the header, footer and navigation of each language's pages, by language
     * @param pageAddresses the addresses of all pages of the copy
     * @param pages all pages of the copy, asked for when its search is
     */
    // A frame without marks stays the same object.
    @SuppressWarnings("ReferenceEquality")
    public PageRenderer(
            TemplateSet set,
            Content content,
            Clinic clinic,
            Map<String, Shell> shells,
            Set<String> pageAddresses,
            Supplier<List<Page>> pages,
            Today today) {
        this.templates = set.templates();
        this.faults = set.faults();
        this.assets = set.assets().with(clinic);
        this.resizing = clinic.frameAncestors().isEmpty() ? Optional.empty() : set.resizing();
        this.addresses = new SiteAddresses(content.site().sourceLocale());
        this.shells = shells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, shell -> OwnDirection.marked(shell.getValue())));
        this.marked = this.shells.entrySet().stream()
                .filter(shell -> shell.getValue() != shells.get(shell.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        this.linkLanguages = shells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        shell -> LinkLanguages.of(shell.getValue().site(), shell.getKey(), addresses)));
        this.images = content.images().stream().collect(Collectors.toMap(ContentImage::file, image -> image));
        this.pageAddresses = pageAddresses;
        this.search = new SearchScripts(pages, shells);
        this.today = today;
        this.mayTellTime = set.mayTellTime();
        if (mayTellTime) {
            // Then all is made for today alone.
            today.shown();
        }
    }

    /** The style sheets, scripts, icon and logo, and the script for websites that show pages in a frame. */
    public List<OutputFile> assets() {
        return Stream.concat(assets.files().stream(), resizing.stream()).toList();
    }

    /** The files that the search page of each language loads. Made on the first call, which takes a while. */
    public List<OutputFile> searchFiles() {
        return search.all();
    }

    /**
     * The index of words that the search page of each language loads. Must be called before any page is rendered; a search page
     * waits for its index.
     *
     * @param rows receives the texts of results
     */
    public List<SearchIndex> searchIndexes(SearchRows rows) {
        return search.indexes(rows);
    }

    /** The address of the index that the search page of a language loads; waits until it is made. */
    public String searchIndex(String language) {
        return search.address(language);
    }

    /** Only the faults that do not depend on content: templates that are missing or cannot be read. */
    public static Problems faultsAmong(Problems problems) {
        return Problems.of(problems.list().stream()
                .filter(fault -> fault.is(ProblemKind.OF_TEMPLATE_ALONE))
                .toList());
    }

    /**
     * A finished page.
     *
     * @param readsOthers whether its template looked at other pages than its own, or at the day, and so may change when they do
     * @param index the index of words that it names
     */
    public record MadePage(OutputFile file, boolean readsOthers, Optional<NamedIndex> index) {}

    /** The file of a page, or why its template failed. */
    public Read<OutputFile> render(Page page) {
        var rendered = rendered(page);
        return new Read<>(rendered.value().map(MadePage::file), rendered.problems());
    }

    /** The file of a page as {@link #render} makes it, and what it depends on. */
    public Read<MadePage> rendered(Page page) {
        return BOUNDARY.around(page.head().source(), () -> made(page), fault -> Read.failed(Problems.of(fault)));
    }

    private Read<MadePage> made(Page page) {
        try {
            return Read.of(named(page), Problems.NONE);
        } catch (TemplateException fault) {
            return Read.failed(Problems.of(faults.of(page, fault)));
        } catch (IOException fault) {
            return Read.failed(Problems.of(faults.of(page, fault)));
        }
    }

    private MadePage named(Page page) throws TemplateException, IOException {
        var made = rendered(page, NamedIndex::standIn);
        if (!made.asksForIndex) {
            return new MadePage(file(page, made.bytes), made.readsOthers, Optional.empty());
        }
        var language = page.edition().language();
        var address = search.address(language);
        var standIn = NamedIndex.in(made.bytes, language);
        var bytes = standIn.flatMap(index -> index.renamed(made.bytes, address));
        if (bytes.isPresent()) {
            return new MadePage(file(page, bytes.get()), made.readsOthers, standIn.map(index -> index.at(address)));
        }
        // A template that takes the address apart needs the real one.
        return new MadePage(file(page, rendered(page, any -> address).bytes), true, Optional.empty());
    }

    private static OutputFile file(Page page, byte[] bytes) {
        return new OutputFile(page.address(), bytes, page.head().source());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Rendered(byte[] bytes, boolean readsOthers, boolean asksForIndex) {}

    /** @param indexes the address of the index of words of each language, or its stand-in */
    private Rendered rendered(Page page, UnaryOperator<String> indexes) throws TemplateException, IOException {
        var free = texts.poll();
        var out = free == null ? new PageText() : free;
        try {
            return rendered(page, indexes, out);
        } finally {
            out.clear();
            texts.add(out);
        }
    }

    private Rendered rendered(Page page, UnaryOperator<String> indexes, PageText out)
            throws TemplateException, IOException {
        var model = new PageModel(functions(page, shell(page), indexes), templates, shared, today);
        var environment = templates.of(page).createProcessingEnvironment(model, out);
        environment.process();
        boolean readsOthers = mayTellTime || OtherPages.wereRead(environment);
        var language = page.edition().language();
        boolean isMarked = !language.equals(addresses.sourceLocale()) || marked.contains(language);
        var bytes = isMarked && out.mayHaveMarks()
                ? withElements(out.toString(), language).getBytes(StandardCharsets.UTF_8)
                : out.bytes();
        return new Rendered(bytes, readsOthers, NamedIndex.isAskedFor(environment));
    }

    /**
     * The HTML of a component's example, to be placed in a page's body, or why it failed.
     *
     * @param component the name of its folder
     * @param page the page whose data the example reads; empty if the content does not have it
     */
    public Read<String> example(String component, Example example, Optional<Page> page) {
        if (page.isEmpty()) {
            return ExampleRenderer.pageless(example);
        }
        var usual = shell(page.get());
        var functions = functions(
                page.get(),
                example.clinic().map(usual::with).map(OwnDirection::marked).orElse(usual),
                search::address);
        var shown = new ExampleRenderer(templates, faults).render(component, example, functions, today);
        return new Read<>(
                shown.value()
                        .map(html -> withElements(html, page.get().edition().language())),
                shown.problems());
    }

    private String withElements(String html, String language) {
        return OwnDirection.withElements(BorrowedWords.withElements(html, addresses.sourceLocale(), language));
    }

    private Shell shell(Page page) {
        return Objects.requireNonNull(shells.get(page.edition().language()));
    }

    private PageFunctions functions(Page page, Shell shell, UnaryOperator<String> indexes) {
        var edition = page.edition();
        var languages = Objects.requireNonNull(linkLanguages.get(edition.language()));
        var markup = new Markup(page.address(), addresses, languages, edition.words(), images, pageAddresses);
        var source =
                Objects.requireNonNull(shells.get(addresses.sourceLocale())).edition();
        return new PageFunctions(page, shell, source, markup, assets, pageAddresses, indexes);
    }
}
