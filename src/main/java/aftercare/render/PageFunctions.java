package aftercare.render;

import static java.util.Map.entry;

import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.page.Page;
import aftercare.page.Page.PageLink;
import aftercare.page.Shell;
import aftercare.page.SiteAddresses;
import aftercare.tree.Paths;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The functions that templates may use, such as {@code ${href(link.address)}} and {@code ${html(passage)}}.
 *
 * @param source the content in the language that the site is written in
 * @param pageAddresses the addresses of all pages of the copy
 * @param indexes the address of the index of words of each language, or what stands for it
 */
record PageFunctions(
        Page page,
        Shell shell,
        Edition source,
        Markup markup,
        Assets assets,
        Set<String> pageAddresses,
        UnaryOperator<String> indexes) {

    /** A function of templates, for any page. */
    @FunctionalInterface
    interface PageFunction {
        @Nullable
        Object call(PageFunctions page, List<?> arguments) throws TemplateModelException;
    }

    /** By name. Made once, and not for each page: none of them holds a page. */
    static final Map<String, PageFunction> BY_NAME = Map.ofEntries(
            entry("href", PageFunctions::href),
            entry("contentHref", PageFunctions::contentHref),
            entry("contentAddress", PageFunctions::contentAddress),
            entry("contentLinks", PageFunctions::contentLinks),
            entry("hreflang", (page, arguments) -> page.markup.languages().other(text(arguments, 0))),
            entry(
                    "inLanguage",
                    (page, arguments) -> Markup.clean(page.markup.languages().note(text(arguments, 0)))),
            entry("isInMenu", (page, arguments) -> page.isInMenu()),
            entry("asset", PageFunctions::asset),
            entry("searchIndex", (page, arguments) -> page.searchIndex()),
            entry("html", (page, arguments) -> page.markup.of(argument(arguments, 0, Prose.Passage.class))),
            entry("inline", (page, arguments) -> page.markup.of(argument(arguments, 0, Prose.Heading.class))),
            entry("sign", PageFunctions::sign),
            entry("date", PageFunctions::date),
            entry("languageOf", PageFunctions::languageOf),
            entry("translations", (page, arguments) -> page.translations()),
            entry("jsonLd", (page, arguments) -> Markup.clean(JsonLd.of(page.page, page.shell))));

    /** A function that returns the largest number of questions from a step on, that step included; none if it is no self-check. */
    Optional<TemplateMethodModelEx> longestFrom() {
        return whole() instanceof Page.SelfCheckPage check ? Optional.of(longestFrom(check)) : Optional.empty();
    }

    /** Whether the frame of the page is that of all guides of its folder: it shows which page of the menu it is. */
    // Content that has changed is another object.
    @SuppressWarnings("ReferenceEquality")
    boolean isLikeOtherGuides() {
        return page instanceof Page.GuidePage && page.edition() == shell.edition() && !isInMenu();
    }

    /** Whether the header has a link to the page. */
    private boolean isInMenu() {
        for (var link : shell.navigation()) {
            if (link.address().equals(page.address())) {
                return true;
            }
        }
        return false;
    }

    /** The page itself; for an embedded version, the page that it is a version of. */
    private Page whole() {
        return page instanceof Page.EmbedPage embed ? embed.whole() : page;
    }

    private String href(List<?> arguments) throws TemplateModelException {
        var link = SiteAddresses.relative(page.address(), text(arguments, 0));
        return arguments.size() > 1 ? link + "#" + text(arguments, 1) : link;
    }

    private String contentHref(List<?> arguments) throws TemplateModelException {
        var address = contentAddress(arguments);
        return address.isEmpty() ? "" : SiteAddresses.relative(page.address(), address);
    }

    /** The address, below the site's folder, of content in this language or else in the source's; empty if there is none. */
    private String contentAddress(List<?> arguments) throws TemplateModelException {
        // Only the name counts for the address.
        return markup.page(new ContentPath(page.edition().language(), text(arguments, 0) + ".md"))
                .orElse("");
    }

    /** Links to content of a folder that has a page, for the names in an outcome. */
    private List<PageLink> contentLinks(List<?> arguments) throws TemplateModelException {
        var folder = text(arguments, 0);
        var links = new ArrayList<PageLink>();
        for (var slug : argument(arguments, 1, List.class)) {
            var name = folder + "/" + slug;
            markup.page(new ContentPath(page.edition().language(), name + ".md"))
                    .flatMap(address -> title(name).map(title -> new PageLink(address, title, Text.none(title.at()))))
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<Text> title(String name) {
        OtherPages.read();
        return title(name, page.edition()).or(() -> title(name, source).map(Text::asBorrowed));
    }

    private static Optional<Text> title(String name, Edition edition) {
        return Stream.concat(
                        edition.guides().stream()
                                .filter(guide -> guide.path().name().equals(name))
                                .map(Guide::title),
                        edition.selfChecks().stream()
                                .filter(check -> check.path().name().equals(name))
                                .map(SelfCheck::title))
                .findFirst();
    }

    private String asset(List<?> arguments) throws TemplateModelException {
        var address = assets.address(text(arguments, 0));
        return address.isEmpty() ? "" : SiteAddresses.relative(page.address(), address);
    }

    /** The address of the index of words for search, in the page's language: a stand-in until the page is made. */
    private String searchIndex() {
        return SiteAddresses.relative(
                page.address(), indexes.apply(page.edition().language()));
    }

    private Sign sign(List<?> arguments) throws TemplateModelException {
        var id = text(arguments, 0);
        var sign = page.edition().signs().get(id);
        if (sign == null) {
            throw new TemplateModelException("signs.yaml has no sign \"" + id + "\"");
        }
        return sign;
    }

    private static TemplateMethodModelEx longestFrom(Page.SelfCheckPage page) {
        var paths = new Paths(page.selfCheck());
        return arguments -> paths.longestFrom(text(arguments, 0));
    }

    /** A date in the page's language. Its words come from {@code strings.yaml}, so they are the same on every machine. */
    private Text date(List<?> arguments) throws TemplateModelException {
        var date = argument(arguments, 0, LocalDate.class);
        var words = page.edition().words();
        return words.of("date", date.getDayOfMonth(), words.of("months." + date.getMonthValue()), date.getYear());
    }

    /** The language attributes for an element that a script fills with a text; none if the text is in the page's language. */
    private TemplateModel languageOf(List<?> arguments) throws TemplateModelException {
        boolean isBorrowed = argument(arguments, 0, Text.class).isBorrowed();
        return Markup.clean(isBorrowed ? BorrowedWords.attributes(shell.site().sourceLocale()) : "");
    }

    /** All languages that have this page, its own included. Here {@code home} is the address of the page. */
    private List<Shell.Language> translations() {
        var addresses = markup.addresses();
        var folder = addresses.of(page.edition().language(), "");
        var path = page.address().substring(folder.length());
        return shell.languages().stream()
                .map(language ->
                        new Shell.Language(language.code(), language.name(), addresses.of(language.code(), path)))
                .filter(language -> pageAddresses.contains(language.home()))
                .toList();
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        return argument(arguments, index, Object.class).toString();
    }

    private static <T> T argument(List<?> arguments, int index, Class<T> type) throws TemplateModelException {
        if (index >= arguments.size()) {
            throw new TemplateModelException("an argument is missing: " + type.getSimpleName());
        }
        var model = (TemplateModel) arguments.get(index);
        if (model instanceof SimpleScalar text && type.isAssignableFrom(String.class)) {
            return type.cast(text.getAsString());
        }
        var value = model instanceof ReadableModel readable ? readable.getWrappedObject() : DeepUnwrap.unwrap(model);
        if (!type.isInstance(value)) {
            throw new TemplateModelException("expected a " + type.getSimpleName() + ", not " + value);
        }
        return type.cast(value);
    }
}
