package aftercare.check.finished;

import aftercare.page.Page;
import aftercare.page.Plan;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which finished pages are looked at: all. But of thousands of guides, one in ten: a fault of a template shows on any of them,
 * and what an author can get wrong, such as a link, an anchor or a heading, is found in the content of each.
 */
final class PageSample {
    /** So many guides are all looked at. */
    private static final int MOST_GUIDES = 2000;

    private static final int ONE_IN = 10;

    static final PageSample ALL = new PageSample(Optional.empty());

    private final Optional<Set<String>> guides;

    private PageSample(Optional<Set<String>> guides) {
        this.guides = guides;
    }

    static PageSample of(Plan plan) {
        var addresses = plan.pages().stream()
                .filter(Page.GuidePage.class::isInstance)
                .map(Page::address)
                .toList();
        return addresses.size() <= MOST_GUIDES
                ? ALL
                : new PageSample(Optional.of(IntStream.range(0, addresses.size())
                        .filter(i -> i % ONE_IN == 0)
                        .mapToObj(addresses::get)
                        .collect(Collectors.toSet())));
    }

    boolean has(Page page) {
        return !(page instanceof Page.GuidePage)
                || guides.map(some -> some.contains(page.address())).orElse(true);
    }
}
