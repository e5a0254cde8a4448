package aftercare.prose;

import java.util.Set;

/**
 * Guesses whether an English sentence is passive: a form of "be" and a participle. Too often wrong for one sentence to be
 * reported.
 */
public final class PassiveVoice {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    private static final Set<String> BETWEEN =
            Set.of("not", "often", "also", "usually", "mostly", "always", "never", "then", "only");
    private static final Set<String> PARTICIPLES = Set.of(
            "made",
            "done",
            "given",
            "taken",
            "found",
            "known",
            "seen",
            "shown",
            "held",
            "kept",
            "told",
            "felt",
            "put",
            "set",
            "sent",
            "left",
            "brought",
            "built",
            "bought",
            "caught",
            "chosen",
            "cut",
            "drawn",
            "driven",
            "eaten",
            "hurt",
            "led",
            "lost",
            "meant",
            "paid",
            "read",
            "said",
            "sold",
            "spread",
            "taught",
            "thought",
            "understood",
            "used",
            "worn",
            "written",
            "torn",
            "broken",
            "begun",
            "born");

    private PassiveVoice() {}

    public static boolean isIn(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (BE.contains(sentence.word(i))) {
                int next = BETWEEN.contains(sentence.word(i + 1)) ? i + 2 : i + 1;
                if (next < sentence.length() && isParticiple(sentence.word(next))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isParticiple(String word) {
        return (word.length() > 4 && word.endsWith("ed")) || PARTICIPLES.contains(word);
    }
}
