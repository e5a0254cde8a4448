package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Source;
import aftercare.model.Text;
import aftercare.page.Page.CitedSource;
import aftercare.page.Page.Letter;
import aftercare.page.Page.PageLink;
import aftercare.page.Page.Reference;
import aftercare.work.ListOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the sources of a page, and the pages that use a source. */
final class SourceLists {
    private final Map<String, Source> sources;
    private final Edition edition;
    private final SiteAddresses addresses;
    private final Collection<Guide> guides;
    private final Collection<SelfCheck> selfChecks;

    /**
     * @param guides those that have a page
     * @param selfChecks likewise
     */
    SourceLists(
            Map<String, Source> sources,
            Edition edition,
            SiteAddresses addresses,
            Collection<Guide> guides,
            Collection<SelfCheck> selfChecks) {
        this.sources = sources;
        this.edition = edition;
        this.addresses = addresses;
        this.guides = guides;
        this.selfChecks = selfChecks;
    }

    /** Cited sources in the order of their numbers, then those that only the front matter names. */
    List<Reference> of(Guide guide) {
        var references = new ArrayList<Reference>();
        var cited = guide.body().citations().isEmpty() ? Set.<String>of() : cited(guide, references);
        for (var id : ids(guide.sources())) {
            if (!cited.contains(id)) {
                add(references, 0, id, 0);
            }
        }
        return references;
    }

    /** Adds the sources that a guide cites, and returns their ids. */
    private Set<String> cited(Guide guide, List<Reference> references) {
        var cited = ids(guide.body().citations());
        var mentions = new HashMap<String, Integer>();
        guide.body().cited().forEach(citation -> mentions.merge(citation.value(), 1, Integer::sum));
        for (var id : cited) {
            add(references, references.size() + 1, id, mentions.getOrDefault(id, 1));
        }
        return cited;
    }

    /** The sources that a self-check names, then those of the signs that it asks about. */
    List<Reference> of(SelfCheck check) {
        var references = new ArrayList<Reference>();
        ids(check).forEach(id -> add(references, 0, id, 0));
        return references;
    }

    /** Every source that a page of this language uses, with those pages, by title. */
    List<Letter<CitedSource>> byLetter(ListOrder order) {
        return new Letters<CitedSource>(
                        edition, order, cited -> cited.source().title().value())
                .of(cited());
    }

    private List<CitedSource> cited() {
        var pages = new LinkedHashMap<String, List<PageLink>>();
        for (var guide : guides) {
            var ids = ids(guide);
            var link = new PageLink(addresses.of(guide.path()), guide.title(), Text.none(guide.at()));
            ids.forEach(
                    id -> pages.computeIfAbsent(id, key -> new ArrayList<>()).add(link));
        }
        for (var check : selfChecks) {
            var link = new PageLink(addresses.of(check.path()), check.title(), Text.none(check.at()));
            ids(check)
                    .forEach(id ->
                            pages.computeIfAbsent(id, key -> new ArrayList<>()).add(link));
        }
        return sources.values().stream()
                .filter(source -> pages.containsKey(source.id().value()))
                .map(source ->
                        new CitedSource(source, pages.getOrDefault(source.id().value(), List.of())))
                .toList();
    }

    /** The sources that a guide cites or names. */
    private static Set<String> ids(Guide guide) {
        var citations = guide.body().citations();
        if (citations.isEmpty()) {
            return ids(guide.sources());
        }
        var ids = new LinkedHashSet<>(ids(citations));
        ids.addAll(ids(guide.sources()));
        return ids;
    }

    private Set<String> ids(SelfCheck check) {
        var ids = new LinkedHashSet<>(ids(check.sources()));
        for (var question : check.questions()) {
            for (var sign : question.signs()) {
                var known = edition.signs().get(sign.value());
                if (known != null) {
                    ids.addAll(ids(known.sources()));
                }
            }
        }
        return ids;
    }

    private static Set<String> ids(List<Text> texts) {
        if (texts.size() == 1) {
            return Set.of(texts.get(0).value());
        }
        var ids = new LinkedHashSet<String>();
        texts.forEach(text -> ids.add(text.value()));
        return ids;
    }

    private void add(List<Reference> references, int number, String id, int mentions) {
        var source = sources.get(id);
        if (source != null) {
            references.add(new Reference(number, source, mentions));
        }
    }
}
