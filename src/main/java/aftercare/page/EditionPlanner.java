package aftercare.page;

import aftercare.model.Audience;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.Page.Head;
import aftercare.page.Page.PageLink;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the pages of one language. */
final class EditionPlanner {
    private final Edition edition;
    private final SiteAddresses addresses;
    private final GuideGroups groups;
    private final Standings standings;
    private final SourceLists references;
    private final Leaflets leaflets;
    private final ListOrder order;
    private final ListLinks links;
    private final PageHeads heads;
    private final NamedPages names;

    /** Guides that have a page today, retired ones included, by slug. */
    private final Map<String, Guide> present = new LinkedHashMap<>();

    private final List<Guide> singlePages;
    private final List<SelfCheck> selfChecks;

    /** Plans a site without leaflets. */
    EditionPlanner(Content content, Edition edition, Today today) {
        this(content, edition, today, Leaflets.NONE, ListOrder.NONE);
    }

    EditionPlanner(Content content, Edition edition, Today today, Leaflets leaflets, ListOrder order) {
        this(content, edition, today, leaflets, order, Map.of(), edition.guides());
    }

    /** Plans the same pages as an earlier planner, for content in which only the wording has changed. */
    EditionPlanner(EditionPlanner before, Content content, Edition edition, Today today) {
        this(
                content,
                edition,
                today,
                before.leaflets,
                before.order,
                before.present,
                different(before.edition.guides(), edition.guides()));
    }

    private EditionPlanner(
            Content content,
            Edition edition,
            Today today,
            Leaflets leaflets,
            ListOrder order,
            Map<String, Guide> known,
            List<Guide> others) {
        this.edition = edition;
        this.leaflets = leaflets;
        this.order = order;
        this.addresses = new SiteAddresses(content.site().sourceLocale());
        this.links = new ListLinks(addresses, edition.language());
        this.heads = new PageHeads(edition, addresses, content.site().title().at());
        var presence = new Presence(today);
        present.putAll(known);
        others.stream()
                .filter(presence::has)
                .forEach(guide -> present.put(guide.path().slug(), guide));
        this.selfChecks = edition.selfChecks().stream().filter(presence::has).toList();
        this.singlePages = edition.singlePages().stream().filter(presence::has).toList();
        this.names = new NamedPages(present, singlePages, selfChecks, SourceOnly.of(content, edition, today), links);
        this.groups = new GuideGroups(content.site(), edition, links, names.guides());
        this.standings = Standings.of(content, today);
        this.references = new SourceLists(content.sources(), edition, addresses, present.values(), selfChecks);
    }

    Edition edition() {
        return edition;
    }

    SiteAddresses addresses() {
        return addresses;
    }

    /** Whether a content name, {@code guides/x}, has a page, in this language or else in the source's. */
    Optional<PageLink> named(String name) {
        return names.named(name);
    }

    /** The images that the pages' texts show. */
    Set<String> imageFiles() {
        var texts =
                Stream.concat(singlePages.stream(), present.values().stream()).toList();
        return new ShownImages(texts, selfChecks).files();
    }

    /** Every page of the language, slow ones first; each is planned when it is asked for. */
    List<LazyPage> pages() {
        var pages = new ArrayList<LazyPage>(lists());
        for (var text : singlePages) {
            var name = text.path().name();
            pages.add(new LazyPage(addresses.of(text.path()), now -> now.orNotice(now.single(name), now::singlePage)));
            pages.addAll(aliases(text.aliases(), now -> now.single(name)));
        }
        present.forEach((slug, guide) -> pages.add(
                new LazyPage(addresses.of(guide.path()), now -> now.orNotice(now.present(slug), now::guide))));
        present.forEach((slug, guide) -> pages.addAll(aliases(guide.aliases(), now -> now.present(slug))));
        for (int i = 0; i < selfChecks.size(); i++) {
            pages.addAll(pagesOf(i));
        }
        return pages;
    }

    /** The texts that were read again. Unchanged texts are the same objects, so their words need not be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static List<Guide> different(List<Guide> before, List<Guide> now) {
        return IntStream.range(0, now.size())
                .filter(i -> before.get(i) != now.get(i))
                .mapToObj(now::get)
                .toList();
    }

    /** A self-check's page and those of its old addresses. */
    private List<LazyPage> pagesOf(int index) {
        var check = selfChecks.get(index);
        var pages = new ArrayList<LazyPage>();
        pages.add(new LazyPage(addresses.of(check.path()), now -> now.selfCheckOrNotice(now.selfChecks.get(index))));
        for (int i = 0; i < check.availability().aliases().size(); i++) {
            int place = i;
            pages.add(new LazyPage(
                    heads.alias(check.availability().aliases().get(place)),
                    now -> now.alias(now.selfChecks.get(index), place)));
        }
        return pages;
    }

    /** @param text finds the guide or single page that had these addresses */
    private List<LazyPage> aliases(List<Text> aliases, Function<EditionPlanner, Guide> text) {
        return aliases.isEmpty()
                ? List.of()
                : IntStream.range(0, aliases.size())
                        .mapToObj(i -> new LazyPage(heads.alias(aliases.get(i)), now -> now.alias(text.apply(now), i)))
                        .toList();
    }

    private Guide single(String name) {
        return names.singlePage(name).orElseThrow();
    }

    private Guide present(String slug) {
        return Objects.requireNonNull(present.get(slug), slug);
    }

    /**
     * The page of a text, or the notice in its place if it is retired.
     *
     * @param page plans the page of a text that is not retired
     */
    private Page orNotice(Guide text, Function<Guide, Page> page) {
        return text.retired().isEmpty()
                ? page.apply(text)
                : retired(heads.of(text, false), text.retired().get());
    }

    private Page singlePage(Guide text) {
        var head = heads.of(text, true);
        var sources = references.of(text);
        var standing = standings.of(text);
        if (text.path().name().equals("index")) {
            return new Page.HomePage(
                    head, text, names.inOrder(), groups.forReaders(), groups.forProfessionals(), sources, standing);
        }
        return new Page.SinglePage(head, text, sources, standing);
    }

    private Page.GuidePage guide(Guide guide) {
        var related = new ArrayList<PageLink>(guide.related().size());
        for (var slug : guide.related()) {
            names.guide(slug.value()).ifPresent(other -> related.add(links.to(other)));
        }
        return new Page.GuidePage(
                heads.of(guide, true),
                guide,
                edition.signsOf(guide.signs()),
                related,
                groups.topicsOf(guide),
                references.of(guide),
                standings.of(guide),
                leaflets.areAsked() ? addresses.leaflet(guide.path()) : "");
    }

    /** The leaflets of the guides that have a page, retired ones aside. */
    List<Page.LeafletPage> leaflets() {
        if (!leaflets.areAsked()) {
            return List.of();
        }
        return leaflets.of(present.values().stream()
                .filter(guide -> guide.retired().isEmpty())
                .map(this::guide)
                .toList());
    }

    private Page retired(Head head, Guide.Retired retired) {
        return retired(head, retired, Optional.empty());
    }

    /** @param instead the self-check to use instead; if there is none, the guide that {@code see} names */
    private Page retired(Head head, Guide.Retired retired, Optional<PageLink> instead) {
        var see = instead.or(() -> names.guide(retired.see().value()).map(links::to));
        return new Page.RetiredPage(head, retired, see);
    }

    private Page alias(Guide guide, int index) {
        return alias(guide.aliases().get(index), links.to(guide));
    }

    private Page alias(SelfCheck check, int index) {
        return alias(check.availability().aliases().get(index), links.to(check));
    }

    private Page alias(Text address, Page.PageLink target) {
        return new Page.AliasPage(heads.alias(address, target), target);
    }

    private Page selfCheckOrNotice(SelfCheck check) {
        var retired = check.availability().retired();
        return retired.isPresent() ? retired(check, retired.get()) : selfCheck(check);
    }

    private Page retired(SelfCheck check, Guide.Retired retired) {
        var instead = names.named("self-checks/" + retired.see());
        return retired(heads.of(check, false), retired, instead);
    }

    private Page selfCheck(SelfCheck check) {
        var emergency = edition.emergencySigns(check.path().slug());
        return new Page.SelfCheckPage(
                heads.of(check, true), check, emergency, references.of(check), standings.of(check));
    }

    private List<LazyPage> lists() {
        var language = edition.language();
        var pages = new ArrayList<LazyPage>();
        pages.add(generated(
                "guides/index.html", "guides", (now, head) -> new Page.GuideListPage(head, now.groups.all())));
        for (var topic : groups.topics()) {
            pages.add(new LazyPage(addresses.topic(language, topic), now -> now.topic(now.groups.topic(topic))));
        }
        for (var audience : groups.audiences()) {
            var address = addresses.audience(language, audience);
            pages.add(new LazyPage(address, now -> now.audience(audience, now.groups.audience(audience))));
        }
        pages.add(generated(
                "self-checks/index.html",
                "self-checks",
                (now, head) -> new Page.SelfCheckListPage(head, now.names.inOrder())));
        pages.add(generated(
                "sources.html",
                "sources",
                (now, head) -> new Page.SourcesPage(head, now.references.byLetter(now.order))));
        pages.add(generated(
                "glossary.html", "glossary", (now, head) -> new Page.GlossaryPage(head, Letters.ofTerms(now.edition))));
        pages.add(generated(
                "search.html",
                "search",
                (now, head) -> new Page.SearchPage(head, new AToZ(now.edition, now.names, now.order).letters())));
        if (addresses.of(language, "").isEmpty()) {
            pages.add(new LazyPage("404.html", now -> new Page.NotFoundPage(now.heads.notFound())));
        }
        return pages;
    }

    private Page topic(Page.GuideGroup group) {
        return new Page.TopicPage(heads.topic(group), group);
    }

    private Page audience(Audience audience, Page.GuideGroup group) {
        return new Page.AudiencePage(heads.audience(audience, group), group);
    }

    private LazyPage generated(String name, String key, BiFunction<EditionPlanner, Head, Page> page) {
        var address = addresses.of(edition.language(), name);
        return new LazyPage(address, now -> page.apply(now, now.heads.generated(address, key)));
    }
}
