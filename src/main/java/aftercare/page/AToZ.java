package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Term;
import aftercare.page.Page.Letter;
import aftercare.page.Page.PageLink;
import aftercare.work.ListOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list from A to Z on a language's search page: titles of pages, headings in guides, and words of the glossary, by letter.
 */
record AToZ(Edition edition, NamedPages pages, ListOrder order) {
    /**
     * The most guides whose headings are listed. With more, the list would be too long, and many headings would be listed many
     * times.
     */
    private static final int MOST_GUIDES = 60;

    /**
     * The entries by letter. The description of an entry for a part of a page, {@code guides/sleep.html#at-night}, names the
     * page.
     */
    List<Letter<PageLink>> letters() {
        var entries = new ArrayList<PageLink>(pages.own().size());
        for (var guide : pages.guides()) {
            if (guide.retired().isEmpty()) {
                entries.add(pages.links().to(guide));
            }
        }
        entries.addAll(pages.inOrder());
        Stream.concat(pages.singlePages().stream(), pages.sourceOnly().singlePages().stream())
                .filter(text ->
                        !text.path().name().equals("index") && text.retired().isEmpty())
                .map(pages.links()::to)
                .forEach(entries::add);
        edition.glossary().stream().map(this::entry).forEach(entries::add);
        if (pages.own().size() <= MOST_GUIDES) {
            entries.addAll(headings());
        }
        return new Letters<PageLink>(edition, order, link -> link.title().value()).of(entries);
    }

    private Stream<Guide> readable() {
        return pages.own().values().stream().filter(guide -> guide.retired().isEmpty());
    }

    private PageLink entry(Term term) {
        var address = pages.links().addresses().of(edition.language(), "glossary.html");
        return new PageLink(address + "#" + term.id(), term.term(), term.plain());
    }

    /**
     * The headings that only one guide has. One that many have, such as {@code When to check again}, means nothing without its
     * page.
     */
    private List<PageLink> headings() {
        var counts = new HashMap<String, Integer>();
        readable()
                .flatMap(AToZ::headings)
                .forEach(heading -> counts.merge(heading.text().value(), 1, Integer::sum));
        return readable().flatMap(guide -> headings(guide, counts)).toList();
    }

    private Stream<PageLink> headings(Guide guide, Map<String, Integer> counts) {
        return headings(guide)
                .filter(heading -> counts.getOrDefault(heading.text().value(), 0) == 1)
                .map(heading -> new PageLink(
                        pages.links().to(guide).address() + "#" + heading.id(), heading.text(), guide.title()));
    }

    private static Stream<Prose.Heading> headings(Guide guide) {
        return guide.body().headings().stream().filter(heading -> heading.level() == 2);
    }
}
