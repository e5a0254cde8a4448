package aftercare.page;

import aftercare.model.Audience;
import aftercare.model.CareLevel;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Term;
import aftercare.model.Words;
import aftercare.page.Page.Head;
import aftercare.page.Page.PageLink;
import aftercare.problem.Location;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the pages of one language. */
final class EditionPlanner {
    private final Edition edition;
    private final Words words;
    private final Addresses addresses;
    private final GuideGroups groups;
    private final Standings standings;
    private final References references;
    private final Location siteFile;
    private final Leaflets leaflets;

    /** Guides that have a page today, retired ones included, by slug. */
    private final Map<String, Guide> present = new LinkedHashMap<>();

    private final List<Guide> singlePages;

    EditionPlanner(Content content, Edition edition, LocalDate today, Leaflets leaflets) {
        this.edition = edition;
        this.leaflets = leaflets;
        this.words = edition.words();
        this.addresses = new Addresses(content.site().sourceLocale());
        var presence = new Presence(today);
        edition.guides().stream()
                .filter(presence::has)
                .forEach(guide -> present.put(guide.path().slug(), guide));
        this.singlePages = edition.singlePages().stream().filter(presence::has).toList();
        this.groups = new GuideGroups(content.site(), edition, addresses, readable());
        this.standings = new Standings(content.signOffs(), today);
        this.references = new References(content.sources(), edition, addresses, present.values());
        this.siteFile = content.site().title().at();
    }

    Edition edition() {
        return edition;
    }

    Addresses addresses() {
        return addresses;
    }

    Optional<Guide> singlePage(String slug) {
        return singlePages.stream()
                .filter(text -> text.path().name().equals(slug))
                .findFirst();
    }

    /** Whether a content name, {@code guides/x}, has a page. */
    Optional<PageLink> named(String name) {
        if (name.startsWith("guides/")) {
            return Optional.ofNullable(present.get(name.substring("guides/".length())))
                    .map(this::link);
        }
        return edition.selfChecks().stream()
                .filter(check -> check.path().name().equals(name))
                .findFirst()
                .map(this::link)
                .or(() -> singlePage(name).map(this::link));
    }

    /** The images that the pages' texts show. */
    Set<String> imageFiles() {
        var texts =
                Stream.concat(singlePages.stream(), present.values().stream()).map(Guide::body);
        var hints = edition.selfChecks().stream()
                .flatMap(check -> Stream.concat(
                        Stream.of(check.intro()), check.questions().stream().map(question -> question.hint())));
        return Stream.concat(texts, hints)
                .flatMap(prose -> prose.images().stream())
                .map(image -> image.file())
                .collect(Collectors.toSet());
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        singlePages.forEach(text -> pages.add(singlePage(text)));
        present.values().forEach(guide -> pages.add(guide.retired().isPresent() ? retired(guide) : guide(guide)));
        present.values()
                .forEach(guide ->
                        guide.aliases().forEach(alias -> pages.add(alias(guide, alias.toString(), alias.at()))));
        edition.selfChecks().forEach(check -> pages.add(selfCheck(check)));
        pages.addAll(lists());
        return pages;
    }

    private List<Guide> readable() {
        return present.values().stream()
                .filter(guide -> guide.retired().isEmpty())
                .toList();
    }

    private Page singlePage(Guide text) {
        var head = head(text, true);
        var sources = references.of(text);
        var standing = standings.of(text.path(), text.hash(), text.review());
        if (text.path().name().equals("index")) {
            return new Page.HomePage(head, text, groups.forClients(), groups.forTherapists(), sources, standing);
        }
        return new Page.SinglePage(head, text, sources, standing);
    }

    private Page.GuidePage guide(Guide guide) {
        var related = guide.related().stream()
                .map(slug -> Optional.ofNullable(present.get(slug.value())))
                .flatMap(Optional::stream)
                .map(this::link)
                .toList();
        return new Page.GuidePage(
                head(guide, true),
                guide,
                related,
                groups.topicsOf(guide),
                references.of(guide),
                standings.of(guide.path(), guide.hash(), guide.review()),
                leaflets.has(guide) ? addresses.leaflet(guide.path()) : "");
    }

    /** The leaflets of the guides that have a page, retired ones aside. */
    List<Page.LeafletPage> leaflets() {
        return leaflets.paper().stream()
                .flatMap(paper -> readable().stream().filter(leaflets::has).map(guide -> leaflet(guide, paper)))
                .toList();
    }

    private Page.LeafletPage leaflet(Guide guide, PaperSize paper) {
        var online = guide(guide);
        var head = new Head(
                online.leaflet(), edition, online.title(), online.head().description(), guide.at(), false);
        return new Page.LeafletPage(head, online, paper);
    }

    private Page retired(Guide guide) {
        var retired = guide.retired().orElseThrow();
        var see = Optional.ofNullable(present.get(retired.see().value())).map(this::link);
        return new Page.RetiredPage(head(guide, false), guide, retired, see);
    }

    private Page alias(Guide guide, String address, Location at) {
        var target = link(guide);
        var head = new Head(addresses.of(edition.language(), address), edition, target.title(), "", at, false);
        return new Page.AliasPage(head, target);
    }

    private Page selfCheck(SelfCheck check) {
        var head = new Head(
                addresses.of(check.path()),
                edition,
                check.title().value(),
                check.description().value(),
                check.at(),
                true);
        var emergency = edition.signs().values().stream()
                .filter(sign -> sign.care() == CareLevel.EMERGENCY)
                .toList();
        return new Page.SelfCheckPage(
                head, check, emergency, references.of(check), standings.of(check.path(), check.hash(), check.review()));
    }

    private List<Page> lists() {
        var pages = new ArrayList<Page>();
        pages.add(new Page.GuideListPage(generated("guides/index.html", "guides"), groups.all()));
        groups.topics().forEach(group -> pages.add(topic(group)));
        groups.audiences().forEach((audience, group) -> pages.add(audience(audience, group)));
        var checks = edition.selfChecks().stream().map(this::link).toList();
        pages.add(new Page.SelfCheckListPage(generated("self-checks/index.html", "self-checks"), checks));
        pages.add(new Page.SourcesPage(generated("sources.html", "sources"), references.cited()));
        pages.add(new Page.GlossaryPage(generated("glossary.html", "glossary"), sortedGlossary()));
        if (addresses.of(edition.language(), "").isEmpty()) {
            pages.add(new Page.NotFoundPage(
                    new Head("404.html", edition, words.of("not-found.title"), "", siteFile, false)));
        }
        return pages;
    }

    private Page topic(Page.GuideGroup group) {
        var head = new Head(
                group.address(), edition, group.title(), words.of("topic.description", group.title()), siteFile, true);
        return new Page.TopicPage(head, group);
    }

    private Page audience(Audience audience, Page.GuideGroup group) {
        var description = words.of("audience." + audience.id() + ".description");
        return new Page.AudiencePage(
                new Head(group.address(), edition, group.title(), description, siteFile, true), group);
    }

    private Head head(Guide text, boolean isListed) {
        return new Head(
                addresses.of(text.path()),
                edition,
                text.title().value(),
                text.description().value(),
                text.at(),
                isListed);
    }

    private Head generated(String address, String key) {
        return new Head(
                addresses.of(edition.language(), address),
                edition,
                words.of(key + ".title"),
                words.of(key + ".description"),
                siteFile,
                true);
    }

    private PageLink link(Guide guide) {
        return new PageLink(
                addresses.of(guide.path()),
                guide.title().value(),
                guide.description().value());
    }

    private PageLink link(SelfCheck check) {
        return new PageLink(
                addresses.of(check.path()),
                check.title().value(),
                check.description().value());
    }

    private List<Term> sortedGlossary() {
        var order = Collator.getInstance(Locale.forLanguageTag(edition.language()));
        return edition.glossary().stream()
                .sorted((a, b) -> order.compare(a.term().value(), b.term().value()))
                .toList();
    }
}
