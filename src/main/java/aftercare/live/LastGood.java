package aftercare.live;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that were looked at last, each as it was when its template last worked. Safe for threads. */
final class LastGood {
    /** An editor has no more pages open. */
    private static final int MOST = 50;

    private final Map<String, Kept> byAddress = new LinkedHashMap<>();

    /** The page as it is now, else what it was before; empty if it never was. Rendered once, until the site changes. */
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

    /** Why the page could not be rendered when it was last asked for. */
    Problems failure(String address) {
        return kept(address).map(Kept::failure).orElse(Problems.NONE);
    }

    /** What was wrong with the page as it was made when it was last asked for. */
    Problems faults(String address) {
        return kept(address).map(Kept::faults).orElse(Problems.NONE);
    }

    /** What is wrong with the pages that were asked for since the site last changed, each fault once. */
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
     * @param now the site that the page was rendered of
     * @param failure why it could not be rendered
     * @param faults of the page that was rendered
     */
    private record Kept(LiveCopy now, Optional<OutputFile> file, Problems failure, Problems faults) {

        /** Each change makes a new one. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(LiveCopy other) {
            return now == other;
        }
    }
}
