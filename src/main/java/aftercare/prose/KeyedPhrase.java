package aftercare.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A phrase of a word list with its key, the word by which texts are searched for it. It is the one that fewest phrases have: most
 * sentences have the "the" of "the elderly", and few the other word.
 *
 * @param key the index of that word in the phrase
 */
record KeyedPhrase(Phrase phrase, int key) {
    /** Phrases by their keys, in the order given. */
    static Map<String, List<KeyedPhrase>> byKey(List<Phrase> phrases) {
        var counts = new HashMap<String, Integer>();
        phrases.forEach(phrase -> phrase.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        // Of words that are as rare the longest is the key.
        var rareFirst = Comparator.<String, Integer>comparing(counts::get).thenComparing(word -> -word.length());
        var byKey = new HashMap<String, List<KeyedPhrase>>();
        for (var phrase : phrases) {
            var key = Collections.min(phrase.words(), rareFirst);
            byKey.computeIfAbsent(key, first -> new ArrayList<>())
                    .add(new KeyedPhrase(phrase, phrase.words().indexOf(key)));
        }
        return byKey;
    }
}
