package aftercare.markdown.typography;

import java.util.regex.Pattern;

/** Tells what looks like an address but is no link, so that its dots and hyphens stay as they were typed. */
public final class LikeAddress {
    /** Longer words are no address that anybody types. */
    private static final int FAR = 100;

    /** {@code https://…}, {@code ftp://…}, {@code www.…}, {@code name@host}, or a host and a path: {@code nhs.uk/back}. */
    private static final Pattern ADDRESS =
            Pattern.compile("://|(?i:\\bwww\\.)|[\\p{L}\\p{N}]@[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\.\\p{L}{2,24}/");

    private LikeAddress() {}

    /** Whether the word around a character looks like an address. */
    public static boolean holds(String text, int i) {
        boolean hasMark = false;
        int start = i;
        while (start > 0 && i - start < FAR && !isBlank(text.charAt(start - 1))) {
            start--;
            hasMark |= isMark(text.charAt(start));
        }
        int end = i;
        while (end < text.length() && end - i < FAR && !isBlank(text.charAt(end))) {
            hasMark |= isMark(text.charAt(end));
            end++;
        }
        return hasMark && ADDRESS.matcher(text).region(start, end).find();
    }

    /** Every address has one of these. */
    private static boolean isMark(char c) {
        return c == '/' || c == '@' || c == 'w' || c == 'W';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
