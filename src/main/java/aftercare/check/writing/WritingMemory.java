package aftercare.check.writing;

import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps what the checks of writing found in each guide and single page, and its sentences, until it changes, so that after a save only one
 * text of thousands is checked again. Safe for several threads during one run.
 */
public final class WritingMemory {
    private final Map<TextVersion, List<Problem>> found = new ConcurrentHashMap<>();
    private final Map<TextVersion, long[]> sentences = new ConcurrentHashMap<>();
    private Set<String> codes = Set.of();
    private Map<String, HouseStyle> styles = Map.of();

    /** A version of a text; its hash covers all that checks of writing look at. */
    private record TextVersion(String file, String hash) {
        static TextVersion of(Guide text) {
            return new TextVersion(text.at().file(), text.hash());
        }
    }

    /** Must be called before a run. Removes the results of other checks and styles, and of texts that no longer exist. */
    void begin(Set<String> codesNow, Map<String, HouseStyle> stylesNow, Collection<Guide> texts) {
        if (codesNow.equals(codes) && stylesNow.equals(styles)) {
            found.keySet().retainAll(texts.stream().map(TextVersion::of).collect(Collectors.toSet()));
            sentences.keySet().retainAll(found.keySet());
        } else {
            found.clear();
            sentences.clear();
            codes = Set.copyOf(codesNow);
            styles = Map.copyOf(stylesNow);
        }
    }

    Optional<List<Problem>> of(Guide text) {
        return Optional.ofNullable(found.get(TextVersion.of(text)));
    }

    /** The sentences of a text as hashes; none for one that was not checked. */
    long[] sentences(Guide text) {
        return sentences.getOrDefault(TextVersion.of(text), new long[0]);
    }

    void keep(Guide text, List<Problem> problems, long[] hashes) {
        found.put(TextVersion.of(text), problems);
        sentences.put(TextVersion.of(text), hashes);
    }
}
