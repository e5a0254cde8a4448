package aftercare.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that turn words into their stems in the browser, which has no stemmer. They are learned from the words of an
 * index: {@code bruising} with its stem {@code bruis} gives the rule "drop {@code ing}".
 */
final class Endings {
    /** The longest beginning, in letters, that a stemmer removes from a word, such as an article in Arabic. */
    private static final int LONGEST_BEGINNING = 4;

    private Endings() {}

    /**
     * The rules; those that apply to most words come first. Each is a beginning to drop, an ending to drop and an ending to
     * add: {@code ",ing,"} drops an ending, {@code ",ies,i"} changes one, {@code "ال,,"} drops a beginning.
     */
    static List<String> of(Map<String, String> stemsByWord) {
        var counts = new TreeMap<String, Integer>();
        stemsByWord.forEach((word, stem) -> {
            if (!word.equals(stem)) {
                counts.merge(rule(word, stem), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String rule(String word, String stem) {
        int beginning = 0;
        int common = common(word, stem);
        for (int start = 1; start <= Math.min(LONGEST_BEGINNING, word.length()); start++) {
            int shared = common(word.substring(start), stem);
            if (shared > common) {
                common = shared;
                beginning = start;
            }
        }
        return word.substring(0, beginning) + "," + word.substring(beginning + common) + "," + stem.substring(common);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
