package aftercare;

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
        keep(page.address(), new Kept(now, file, rendered.problems()));
        return file;
    }

    /** Why the page could not be rendered when it was last asked for. */
    Problems problemsOf(String address) {
        return kept(address).map(Kept::problems).orElse(Problems.NONE);
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

    /** @param now the site that the page was rendered of */
    private record Kept(LiveCopy now, Optional<OutputFile> file, Problems problems) {

        /** Each change makes a new one. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(LiveCopy other) {
            return now == other;
        }
    }
}
