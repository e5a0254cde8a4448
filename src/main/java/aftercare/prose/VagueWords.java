package aftercare.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Link texts that do not say where the link leads. */
public final class VagueWords {
    private static final Set<String> VAGUE = Set.of(
            "here",
            "click",
            "click here",
            "click this",
            "tap here",
            "more",
            "read more",
            "learn more",
            "find out more",
            "see here",
            "see more",
            "this",
            "this link",
            "this page",
            "link");

    /** Longer than every entry, with room for punctuation around it. */
    private static final int LONG = 24;

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VagueWords() {}

    public static boolean are(String words) {
        return words.length() < LONG
                && VAGUE.contains(
                        NOT_IN_WORDS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }
}
