package aftercare.markdown.typography;

import java.util.regex.Pattern;

/** Recognises text that looks like an address but is no link, so that its marks stay as they were typed. */
public final class LikeAddress {
    /** The most characters that are searched; nobody types longer addresses. */
    private static final int FAR = 100;

    /** {@code https://…}, {@code ftp://…}, {@code www.…}, {@code name@host}, or a host and a path: {@code nhs.uk/back}. */
    private static final Pattern ADDRESS =
            Pattern.compile("://|(?i:\\bwww\\.)|[\\p{L}\\p{N}]@[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\.\\p{L}{2,24}/");

    /**
     * Names of files, folders and sites: {@code notes.pdf}, {@code clinic.example}, {@code /srv/notes}, {@code C:\notes},
     * {@code @clinic}, {@code tel:111}, {@code 10.1000/182}.
     */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{N}]\\.[a-z][a-z0-9]{1,23}(?![\\p{L}\\p{N}'])"
                    + "|^@\\p{L}|^(?:~|\\.{1,2})?[/\\\\]|^\\p{L}:\\\\|^(?i:tel|sms|mailto|doi|file|data):\\S|^10\\.[0-9]{4,9}/");

    /** What may begin an address. */
    private static final String BEGINNINGS = "/~@.\\";

    private LikeAddress() {}

    /**
     * Whether the word around a character looks like an address that the character is a part of.
     *
     * @param first the offset at which the text begins, and {@code last} where it ends
     */
    public static boolean holds(String text, int first, int i, int last) {
        boolean hasMark = false;
        int start = i;
        while (start > first && i - start < FAR && !isBlank(text.charAt(start - 1))) {
            start--;
            hasMark |= isMark(text.charAt(start));
        }
        int end = i;
        while (end < last && end - i < FAR && !isBlank(text.charAt(end))) {
            hasMark |= isMark(text.charAt(end));
            end++;
        }
        return hasMark && holds(text.substring(start, end), i - start);
    }

    private static boolean holds(String word, int i) {
        boolean isQuote = Typography.isQuote(word.charAt(i));
        if (!isQuote && ADDRESS.matcher(word).find()) {
            return true;
        }
        int start = 0;
        while (start < i && !isOfAddress(word.charAt(start)) && BEGINNINGS.indexOf(word.charAt(start)) < 0) {
            start++;
        }
        int end = end(word, i);
        if (start >= i || end <= i) {
            return false;
        }
        var inner = word.substring(start, end);
        return ADDRESS.matcher(inner).find() || NAME.matcher(inner).find();
    }

    /** The end of what may be an address: without the marks behind it, and without an {@code 's} after a name. */
    private static int end(String word, int i) {
        int end = word.length();
        while (end > i && !isOfAddress(word.charAt(end - 1)) && word.charAt(end - 1) != '/') {
            end--;
        }
        boolean isGenitive = end > 2
                && word.lastIndexOf('/', end) < 0
                && word.charAt(end - 1) == 's'
                && "'’".indexOf(word.charAt(end - 2)) >= 0;
        return isGenitive ? end - 2 : end;
    }

    private static boolean isOfAddress(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Whether a word with it may be an address. */
    private static boolean isMark(char c) {
        return switch (c) {
            case '/', '@', 'w', 'W', ':', '.', '\\' -> true;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        // Most letters are below 128, and are asked for each mark.
        return c < 0x80 ? c <= ' ' && Character.isWhitespace(c) : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
