package aftercare.prose;

import java.util.HashSet;
import java.util.Set;

/** Knows the English verbs that tell a reader to do something. */
public final class Verbs {
    /** Words that may stand before the verb: when to do it, or how. */
    private static final Set<String> OPENERS = Set.of(
            "if", "when", "once", "after", "before", "while", "then", "do", "don't", "never", "always", "slowly",
            "gently", "first", "next", "now", "on", "in", "as", "at", "every", "each", "until", "for", "or", "and");

    private Verbs() {}

    private static final class List {
        static final Set<String> VERBS = read();
    }

    private static Set<String> read() {
        var verbs = new HashSet<String>();
        WordFile.read("verbs").forEach(entry -> verbs.addAll(entry.forms()));
        return verbs;
    }

    /** Whether a step begins with a verb, or with a condition before it. */
    public static boolean beginsWithOne(Sentence sentence) {
        var first = sentence.word(0);
        return isVerb(first) || OPENERS.contains(first);
    }

    /** Whether a word, in small letters, is such a verb. */
    public static boolean isVerb(String word) {
        return List.VERBS.contains(word);
    }
}
