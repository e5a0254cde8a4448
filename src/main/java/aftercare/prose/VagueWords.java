package aftercare.prose;

import java.util.Locale;
import java.util.Set;

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

    private VagueWords() {}

    public static boolean are(String words) {
        return words.length() < LONG && VAGUE.contains(plain(words));
    }

    /** The words in small letters, with a blank between each two. A loop, as it sees each heading and link of a site. */
    private static String plain(String words) {
        var plain = new StringBuilder(LONG);
        boolean apart = false;
        int i = 0;
        while (i < words.length()) {
            int c = words.codePointAt(i);
            boolean isOfWord = isOfWord(c);
            if (isOfWord) {
                plain.append(apart && !plain.isEmpty() ? " " : "").appendCodePoint(c);
            }
            apart = !isOfWord;
            i += Character.charCount(c);
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
