package aftercare.check.link;

import aftercare.check.content.ContentCheck;
import aftercare.check.content.ContentIndex;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports files that would be written to the same address of the site, and an alias that is the address of a page. */
public final class AddressClashCheck implements ContentCheck {
    private static final List<String> LISTS =
            List.of("guides/index.html", "self-checks/index.html", "sources.html", "glossary.html", "search.html");

    /** An address that a file or alias uses, and where its author wrote it. */
    private record AddressUse(String address, Location at, boolean isAlias) {
        /** Old addresses come last, so that one that clashes with a page is the one reported. */
        private static final Comparator<AddressUse> ORDER =
                Comparator.comparing(AddressUse::isAlias).thenComparing(AddressUse::at);
    }

    /** An alias that is the address of a page. */
    private record AliasClash(AddressUse alias, AddressUse page) {
        boolean isItself() {
            return alias.at().file().equals(page.at().file());
        }
    }

    @Override
    public void check(ContentIndex contentIndex, ProblemCollector found) {
        var generated = generated(contentIndex);
        var uses = uses(contentIndex);
        var first = new HashMap<String, AddressUse>(2 * uses.size());
        uses.forEach(use -> first.putIfAbsent(SiteAddresses.folded(use.address()), use));
        if (first.size() < uses.size() || !Collections.disjoint(generated, first.keySet())) {
            uses.sort(AddressUse.ORDER);
            first.clear();
            clashes(uses, generated, first, found);
        }
        for (var use : uses) {
            if (use.isAlias()) {
                below(use, first, found);
            }
        }
    }

    /** Reports the addresses that are used twice, or by the site itself. */
    private static void clashes(
            List<AddressUse> uses, Set<String> generated, Map<String, AddressUse> first, ProblemCollector found) {
        var clashes = new ArrayList<AliasClash>();
        for (var use : uses) {
            var key = SiteAddresses.folded(use.address());
            var other = first.putIfAbsent(key, use);
            if (generated.contains(key)) {
                report(use, "the site's own page of that name", found);
            } else if (other != null && use.isAlias() && !other.isAlias()) {
                clashes.add(new AliasClash(use, other));
            } else if (other != null && use.isAlias()) {
                twice(use, other, found);
            } else if (other != null) {
                report(use, other.at().toString(), found);
            }
        }
        reportAliases(clashes, found);
    }

    /** Reports aliases that clash. An alias holds in every language, and is reported once. */
    private static void reportAliases(List<AliasClash> clashes, ProblemCollector found) {
        var told = new HashSet<Location>();
        clashes.stream()
                .sorted(Comparator.comparing(clash -> !clash.isItself()))
                .filter(clash -> told.add(clash.alias().at()))
                .forEach(clash -> reportAlias(clash, found));
    }

    private static void twice(AddressUse use, AddressUse other, ProblemCollector found) {
        found.error(
                "AC311",
                use.at(),
                "This old address, " + use.address() + ", stands at " + other.at() + " already.",
                "Keep it in one place: it can lead to one page only.");
    }

    /** Reports an alias in a folder that has the name of a page: no disk can hold both. */
    private static void below(AddressUse use, Map<String, AddressUse> first, ProblemCollector found) {
        var address = use.address();
        for (int slash = address.indexOf('/'); slash > 0; slash = address.indexOf('/', slash + 1)) {
            var page = first.get(SiteAddresses.folded(address.substring(0, slash)));
            if (page != null) {
                found.error(
                        "AC311",
                        use.at(),
                        "This old address lies below " + page.address() + ", which is a page and no folder.",
                        "Write an address that the page had, or remove it.");
            }
        }
    }

    private static void report(AddressUse use, String other, ProblemCollector found) {
        found.error(
                "AC311",
                use.at(),
                "This would be written to " + use.address() + ", and so would " + other + ".",
                "Give one of the two another name.");
    }

    private static void reportAlias(AliasClash clash, ProblemCollector found) {
        var alias = clash.alias();
        var page = clash.page();
        boolean isItself = clash.isItself();
        found.error(
                "AC311",
                alias.at(),
                isItself
                        ? "This old address, " + alias.address() + ", is the address that the page has today."
                        : "This old address, " + alias.address() + ", is that of a page that is there: "
                                + page.at().file() + ".",
                isItself
                        ? "Remove it: an alias is for an address that the page had before."
                        : "Remove it from this list, or give the page there another name.");
    }

    private static List<AddressUse> uses(ContentIndex contentIndex) {
        var uses = new ArrayList<AddressUse>(contentIndex.texts().size());
        for (var edition : contentIndex.editions()) {
            edition.guides().forEach(guide -> add(uses, guide, contentIndex));
            edition.singlePages().forEach(text -> add(uses, text, contentIndex));
            edition.selfChecks().stream()
                    .filter(contentIndex::hasPage)
                    .forEach(check -> add(uses, check, contentIndex));
        }
        return uses;
    }

    private static void add(List<AddressUse> uses, Guide text, ContentIndex contentIndex) {
        if (contentIndex.hasPage(text)) {
            uses.add(new AddressUse(contentIndex.addresses().of(text.path()), text.at(), false));
            addAliases(uses, text.aliases(), text.path(), contentIndex);
        }
    }

    private static void add(List<AddressUse> uses, SelfCheck check, ContentIndex contentIndex) {
        uses.add(new AddressUse(contentIndex.addresses().of(check.path()), check.at(), false));
        addAliases(uses, check.availability().aliases(), check.path(), contentIndex);
    }

    private static void addAliases(
            List<AddressUse> uses, List<Text> aliases, ContentPath path, ContentIndex contentIndex) {
        // AliasCheck reports those of a wrong form.
        for (var alias : aliases) {
            if (AliasCheck.isFit(alias, path)) {
                var address = contentIndex.addresses().of(path.locale(), alias.value());
                uses.add(new AddressUse(address, alias.at(), true));
            }
        }
    }

    private static Set<String> generated(ContentIndex contentIndex) {
        var generated = new HashSet<>(Set.of("404.html"));
        for (var edition : contentIndex.editions()) {
            LISTS.forEach(list ->
                    generated.add(SiteAddresses.folded(contentIndex.addresses().of(edition.language(), list))));
        }
        return generated;
    }
}
