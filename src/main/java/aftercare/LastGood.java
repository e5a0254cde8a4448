package aftercare;

import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that were looked at last, each as it was when its template last worked. Safe for threads. */
final class LastGood {
    /** An editor has no more pages open. */
    private static final int MOST = 50;

    private final Map<String, Kept> byAddress = new LinkedHashMap<>();

    /** The page, else what it was before; empty if it never was. */
    synchronized Optional<OutputFile> of(String address, Read<OutputFile> rendered) {
        var before = Optional.ofNullable(byAddress.remove(address)).flatMap(Kept::file);
        var file = rendered.value().or(() -> before);
        byAddress.put(address, new Kept(file, rendered.problems()));
        if (byAddress.size() > MOST) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
        return file;
    }

    /** Why the page could not be rendered when it was last asked for. */
    synchronized Problems problemsOf(String address) {
        return Optional.ofNullable(byAddress.get(address)).map(Kept::problems).orElse(Problems.NONE);
    }

    private record Kept(Optional<OutputFile> file, Problems problems) {}
}
