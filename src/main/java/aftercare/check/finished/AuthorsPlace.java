package aftercare.check.finished;

import aftercare.model.Prose;
import aftercare.page.Page;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the place in the content where the author wrote a link of a finished page. */
final class AuthorsPlace {
    private AuthorsPlace() {}

    /** The place of the link in the text; if no text of the page has such a link, that of the template. */
    static Location of(LinkElement link, FinishedPage page) {
        var links = texts(page.page()).flatMap(prose -> prose.links().stream()).toList();
        var words = letters(link.words());
        Predicate<Prose.Link> leadsThere = written -> leadsThere(written, link, page);
        return first(links, leadsThere.and(written -> letters(written.words()).equals(words)))
                .or(() -> first(links, leadsThere))
                .orElseGet(page::template);
    }

    private static Optional<Location> first(List<Prose.Link> links, Predicate<Prose.Link> wanted) {
        return links.stream().filter(wanted).map(Prose.Link::at).findFirst();
    }

    private static boolean leadsThere(Prose.Link written, LinkElement link, FinishedPage page) {
        if (written.isToContent()) {
            var addresses = new SiteAddresses(page.site().sourceLocale());
            return addresses.of(written.target()).equals(link.href().address())
                    && written.anchor().equals(link.href().anchor());
        }
        return written.address().equals(link.value())
                || (written.address().startsWith("#")
                        && written.anchor().equals(link.href().anchor())
                        && link.href().address().equals(page.address()));
    }

    private static Stream<Prose> texts(Page page) {
        if (page instanceof Page.GuidePage guide) {
            return Stream.of(guide.guide().body());
        } else if (page instanceof Page.SinglePage single) {
            return Stream.of(single.text().body());
        } else if (page instanceof Page.HomePage home) {
            return Stream.of(home.text().body());
        } else if (page instanceof Page.SelfCheckPage check) {
            var hints = check.selfCheck().questions().stream().map(question -> question.hint());
            return Stream.concat(Stream.of(check.selfCheck().intro()), hints);
        }
        return Stream.empty();
    }

    /** The letters and digits only: typography may change quotation marks and spaces. */
    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
