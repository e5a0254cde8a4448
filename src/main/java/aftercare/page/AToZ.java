package aftercare.page;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Term;
import aftercare.page.Page.Letter;
import aftercare.page.Page.PageLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a language's pages answer, by letter: their titles, the headings in guides, and the words of the glossary.
 */
record AToZ(Edition edition, NamedPages pages) {
    /** With more guides, a list of all their headings would be too long to read, and most would stand there many times. */
    private static final int MOST_GUIDES = 60;

    /** An entry for a part of a page, {@code guides/sleep.html#at-night}, tells in its description what it is a part of. */
    List<Letter<PageLink>> letters() {
        var entries = new ArrayList<PageLink>();
        pages.guides().stream()
                .filter(guide -> guide.retired().isEmpty())
                .map(pages.links()::to)
                .forEach(entries::add);
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
        return new Letters<PageLink>(edition, link -> link.title().value()).of(entries);
    }

    private Stream<Guide> readable() {
        return pages.own().values().stream().filter(guide -> guide.retired().isEmpty());
    }

    private PageLink entry(Term term) {
        var address = pages.links().addresses().of(edition.language(), "glossary.html");
        return new PageLink(address + "#" + term.id(), term.term(), term.plain());
    }

    /** Headings that stand in one guide alone: {@code When to check again} says nothing without its page. */
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
