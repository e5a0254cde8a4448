package aftercare.page;

import aftercare.model.Clinic;
import aftercare.model.Content;
import aftercare.work.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Plans the one page that is asked for, the same as {@link PagePlanner} would. Safe for threads. */
public final class OnePagePlanner {
    private static final String SITEMAP = "sitemap.xml";

    private final Content content;
    private final Clinic clinic;
    private final Today today;
    private final Optional<String> baseUrl;

    /** The planner of each language, by locale. */
    private final Map<String, EditionPlanner> editions;

    /** Each page with its language, by address. */
    private final Map<String, PlannedPage> places;

    private OnePagePlanner(
            Content content,
            Clinic clinic,
            Today today,
            Optional<String> baseUrl,
            Map<String, EditionPlanner> editions,
            Map<String, PlannedPage> places) {
        this.content = content;
        this.clinic = clinic;
        this.today = today;
        this.baseUrl = baseUrl;
        this.editions = editions;
        this.places = places;
    }

    /** Lists the pages of the site and plans none of them. There are none where {@link PagePlanner#canPlan} says no. */
    public static OnePagePlanner of(Content content, Clinic clinic, Today today, Optional<String> baseUrl) {
        var editions = new LinkedHashMap<String, EditionPlanner>();
        var places = new LinkedHashMap<String, PlannedPage>();
        if (PagePlanner.canPlan(content)) {
            for (var edition : content.editions()) {
                var pages = new EditionPlanner(content, edition, today);
                editions.put(edition.language(), pages);
                unplanned(pages, clinic)
                        .forEach(page -> places.putIfAbsent(page.address(), new PlannedPage(edition.language(), page)));
            }
        }
        return new OnePagePlanner(content, clinic, today, baseUrl, editions, places);
    }

    private static List<LazyPage> unplanned(EditionPlanner planner, Clinic clinic) {
        var pages = new ArrayList<>(planner.pages());
        if (!clinic.frameAncestors().isEmpty()) {
            var prefix = planner.addresses().of(planner.edition().language(), "");
            pages.addAll(new EmbedPlanner(prefix).ofUnplanned(pages));
        }
        return pages;
    }

    /** A planner for changed content. It takes over what still holds: nearly everything if only words have changed. */
    public OnePagePlanner with(Content changed) {
        if (places.isEmpty() || !SamePlaces.has(content, changed)) {
            return of(changed, clinic, today, baseUrl);
        }
        var now = new LinkedHashMap<String, EditionPlanner>();
        for (var edition : changed.editions()) {
            var before = planner(edition.language());
            now.put(edition.language(), new EditionPlanner(before, changed, edition, today));
        }
        return new OnePagePlanner(changed, clinic, today, baseUrl, now, places);
    }

    /** The addresses of all pages that are made of content, in the order of the site. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** The frame of each language's pages, by language. */
    public Map<String, Shell> shells() {
        var shells = new LinkedHashMap<String, Shell>();
        var planner = new ShellPlanner(content, clinic, baseUrl);
        editions.forEach((language, pages) -> shells.put(language, planner.shell(pages)));
        return shells;
    }

    /** The page of an address; empty where there will be none. */
    public Optional<Page> page(String address) {
        if (address.equals(SITEMAP) && baseUrl.isPresent() && !places.isEmpty()) {
            return Optional.of(PagePlanner.sitemap(content, all()));
        }
        return Optional.ofNullable(places.get(address)).map(this::page);
    }

    /** Every page that is made of content, planned. */
    public List<Page> all() {
        return places.values().stream().map(this::page).toList();
    }

    private Page page(PlannedPage place) {
        return place.page.page().apply(planner(place.language));
    }

    private EditionPlanner planner(String language) {
        return Objects.requireNonNull(editions.get(language), language);
    }

    private record PlannedPage(String language, LazyPage page) {}
}
