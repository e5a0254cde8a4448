package aftercare.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds names that stand as whole words in a text. They are only looked for where a word begins with the first two letters of
 * one: to try each name at each letter took a tenth of a first build.
 */
final class WholeNames {
    private static final String NOT_AFTER = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_BEFORE = "(?![\\p{L}\\p{M}\\p{N}])";

    private final Pattern pattern;
    private final int[] beginnings;

    private WholeNames(Pattern pattern, int[] beginnings) {
        this.pattern = pattern;
        this.beginnings = beginnings;
    }

    /**
     * @param beginnings the two letters with which each name may begin
     * @param names as regular expressions
     * @param flags of {@link Pattern}
     */
    static WholeNames of(List<String> beginnings, List<String> names, int flags) {
        return new WholeNames(
                Pattern.compile(NOT_AFTER + "(?:" + String.join("|", names) + ")" + NOT_BEFORE, flags),
                beginnings.stream().mapToInt(two -> pair(two, 0)).toArray());
    }

    /** The names in a text, as they stand there. */
    List<String> in(String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at + 1 < text.length()) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.group());
                at = matcher.end();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean mayBegin(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int pair = pair(text, at);
        for (int beginning : beginnings) {
            if (pair == beginning) {
                return true;
            }
        }
        return false;
    }

    /** Two letters as a number, whatever their case. */
    private static int pair(String text, int at) {
        return folded(text.charAt(at)) << Character.SIZE | folded(text.charAt(at + 1));
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
