package aftercare.prose;

import java.util.Set;

/** Lists of words that a check looks for, written as a line is. */
public final class WordSet {
    private WordSet() {}

    /**
     * A set of words.
     *
     * @param words in small letters, with one blank between each two, and none twice
     */
    public static Set<String> of(String words) {
        return Set.of(words.split(" "));
    }
}
