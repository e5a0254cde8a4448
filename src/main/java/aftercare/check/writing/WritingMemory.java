package aftercare.check.writing;

import aftercare.model.Guide;
import aftercare.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the checks of writing found in each guide and single page, until it changes: where a site is looked at after every
 * save, one text of thousands is read again. Safe for threads within one look at a site.
 */
public final class WritingMemory {
    private final Map<Version, List<Problem>> found = new ConcurrentHashMap<>();
    private Set<String> codes = Set.of();

    /** A text as it stands; its hash covers all that a check of writing looks at. */
    private record Version(String file, String hash) {
        static Version of(Guide text) {
            return new Version(text.at().file(), text.hash());
        }
    }

    /** Before a look at a site. What other checks found, or found in texts that are gone, is forgotten. */
    void begin(Set<String> asked, Collection<Guide> texts) {
        if (asked.equals(codes)) {
            found.keySet().retainAll(texts.stream().map(Version::of).collect(Collectors.toSet()));
        } else {
            found.clear();
            codes = Set.copyOf(asked);
        }
    }

    Optional<List<Problem>> of(Guide text) {
        return Optional.ofNullable(found.get(Version.of(text)));
    }

    void keep(Guide text, List<Problem> problems) {
        found.put(Version.of(text), problems);
    }
}
