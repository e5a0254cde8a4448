package aftercare.page;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.page.Plan.LeftOut;
import aftercare.work.AllHands;
import aftercare.work.ListOrder;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Plans the site: {@code content/en/guides/x.md} will be {@code guides/x.html}, and the lists, sources and glossary besides.
 *
 * @param today decides which guides and self-checks are published, and which reviews are overdue
 * @param baseUrl where the site will stand, ending in a slash; without it there is no sitemap
 * @param order sorts the long lists
 */
public record PagePlanner(
        Content content, Clinic clinic, Today today, Optional<String> baseUrl, Leaflets leaflets, ListOrder order) {
    /** The words of {@code strings.yaml} that titles of generated pages are made of. */
    public static final List<String> WORDS = List.of(
            "guides.title",
            "guides.description",
            "guides.other",
            "self-checks.title",
            "self-checks.description",
            "sources.title",
            "sources.description",
            "glossary.title",
            "glossary.description",
            "search.title",
            "search.description",
            "not-found.title",
            "topic.description",
            "audience.description");

    /** Whether every language has the words that a plan needs; {@code check} reports those that are missing. */
    public static boolean canPlan(Content content) {
        return content.editions().stream()
                .allMatch(edition -> edition.words().texts().keySet().containsAll(WORDS));
    }

    /** Plans the whole site. */
    public Plan plan() {
        var pages = new ArrayList<Page>();
        var printed = new ArrayList<Page.LeafletPage>();
        var shells = new LinkedHashMap<String, Shell>();
        var shown = new HashSet<String>();
        var leftOut = new ArrayList<LeftOut>();
        var presence = new Presence(today);
        for (var edition : content.editions()) {
            var pagesOfEdition = new EditionPlanner(content, edition, today, leaflets, order);
            pages.addAll(withEmbeds(pagesOfEdition));
            printed.addAll(pagesOfEdition.leaflets());
            shown.addAll(pagesOfEdition.imageFiles());
            shells.put(edition.language(), new ShellPlanner(content, clinic, baseUrl).shell(pagesOfEdition));
            presence.leftOut(edition).forEach(leftOut::add);
        }
        baseUrl.ifPresent(url -> pages.add(sitemap(content, pages)));
        var images = content.images().stream()
                .filter(image -> shown.contains(image.file()))
                .toList();
        return new Plan(pages, printed, Collections.unmodifiableMap(shells), images, leftOut);
    }

    /**
     * The planned pages, with those for frames if the clinic named sites that may show them. They double the work, so other
     * copies have none.
     */
    private List<Page> withEmbeds(EditionPlanner planner) {
        var pages = new ArrayList<Page>(
                AllHands.map(planner.pages(), page -> page.page().apply(planner)));
        if (!clinic.frameAncestors().isEmpty()) {
            var prefix = planner.addresses().of(planner.edition().language(), "");
            pages.addAll(new EmbedPlanner(prefix).of(pages));
        }
        return pages;
    }

    static Page sitemap(Content content, List<Page> pages) {
        Edition first = content.editions().get(0);
        var addresses = pages.stream()
                .filter(page -> page.head().isListed())
                .map(Page::address)
                .sorted()
                .toList();
        var site = content.site().title().at();
        var head = new Page.Head("sitemap.xml", first, Text.none(site), Text.none(site), site, false);
        return new Page.Sitemap(head, addresses);
    }
}
