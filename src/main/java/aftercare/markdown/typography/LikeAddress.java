package aftercare.markdown.typography;

import java.util.regex.Pattern;

/** Recognises text that looks like an address but is no link, so that its dots and hyphens stay as they were typed. */
public final class LikeAddress {
    /** The most characters that are searched; nobody types longer addresses. */
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

    /** Whether a character is one of those of which every address has at least one. */
    private static boolean isMark(char c) {
        return c == '/' || c == '@' || c == 'w' || c == 'W';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
