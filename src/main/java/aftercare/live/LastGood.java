package aftercare.live;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the last good version of recently viewed pages, to show it while their template fails. Safe for several threads.
 */
final class LastGood {
    /** The most pages kept; an editor hardly has more of them open. */
    private static final int MOST = 50;

    private final Map<String, Kept> byAddress = new LinkedHashMap<>();

    /** The current page, else its last good version; empty if there is none. Rendered once until the site changes. */
    Optional<OutputFile> of(LiveCopy now, Page page) {
        var kept = kept(page.address());
        if (kept.filter(known -> known.isOf(now)).isPresent()) {
            return kept.flatMap(Kept::file);
        }
        var rendered = now.render(page);
        var file = rendered.value().or(() -> kept.flatMap(Kept::file));
        var faults = rendered.value().map(made -> now.faults(page, made)).orElse(Problems.NONE);
        keep(page.address(), new Kept(now, file, rendered.problems(), faults));
        return file;
    }

    /** Why the latest rendering of the page failed; empty if it did not. */
    Problems failure(String address) {
        return kept(address).map(Kept::failure).orElse(Problems.NONE);
    }

    /** The problems of the page in its latest rendering. */
    Problems faults(String address) {
        return kept(address).map(Kept::faults).orElse(Problems.NONE);
    }

    /** The problems of all pages rendered since the last change of the site, each once. */
    synchronized Problems problems(LiveCopy now) {
        return Problems.of(byAddress.values().stream()
                .filter(page -> page.isOf(now))
                .flatMap(page -> page.failure().and(page.faults()).list().stream())
                .distinct()
                .toList());
    }

    private synchronized Optional<Kept> kept(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private synchronized void keep(String address, Kept kept) {
        byAddress.remove(address);
        byAddress.put(address, kept);
        if (byAddress.size() > MOST) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    /**
     * @param now the site at the time when the page was rendered
     * @param failure why rendering failed; empty if it did not
     * @param faults the problems of the rendered page
     */
    private record Kept(LiveCopy now, Optional<OutputFile> file, Problems failure, Problems faults) {

        /** Compared by identity: each change of the site makes a new copy. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(LiveCopy other) {
            return now == other;
        }
    }
}
