package aftercare.check.finished;

import aftercare.page.Page;
import aftercare.page.Plan;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses the finished pages that are inspected: all pages, but of thousands of guides only one in ten. That is enough
 * to find problems of templates; problems in texts, such as links and headings, are found in the content of every
 * guide.
 */
final class PageSample {
    /** Up to this number, all guides are inspected. */
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
