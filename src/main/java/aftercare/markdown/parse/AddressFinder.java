package aftercare.markdown.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds addresses that were typed without brackets around them, where GitHub makes links of them. */
public final class AddressFinder {
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");
    private static final int LONGEST_SCHEME = 5;
    /** Of each address, one of these is looked for first. */
    private static final CharacterSet SIGNS = new CharacterSet("@:w");

    private static final String BEFORE_WWW = "*_~(";

    /**
     * An address in a text.
     *
     * @param end the offset after it
     * @param href what it leads to: {@code https://…}, {@code mailto:…}
     */
    public record Found(int start, int end, String href) {}

    private AddressFinder() {}

    /** A quick test; {@link Survey} makes the same of a whole text. */
    static boolean mayHaveWebsite(String text) {
        return text.contains("://") || text.contains("www.");
    }

    /**
     * The first address of a website or of mail within a part of a text.
     *
     * @param letters those of the text
     */
    public static Optional<Found> first(String text, char[] letters, int start, int end) {
        for (int i = SIGNS.next(letters, start, end); i < end; i = SIGNS.next(letters, i + 1, end)) {
            char c = letters[i];
            var found = c == '@' ? MailAddress.around(text, i, start, end) : websiteAt(text, i, start, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The address of a website around a character of a text.
     *
     * @param start where its scheme may begin
     */
    static Optional<Found> websiteAt(String text, int i, int start) {
        return websiteAt(text, i, start, text.length());
    }

    /** @param i where {@code www.} or the colon of {@code https://} may stand */
    private static Optional<Found> websiteAt(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c == 'w' && text.startsWith("www.", i) && mayBeginWww(text, i)) {
            return website(text, i, i, false, end);
        }
        if (c == ':' && text.startsWith("://", i)) {
            int scheme = startOfScheme(text, i, start);
            return SCHEMES.contains(text.substring(scheme, i).toLowerCase(Locale.ROOT))
                    ? website(text, scheme, i + 3, true, end)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean mayBeginWww(String text, int i) {
        return i == 0
                || Character.isWhitespace(text.charAt(i - 1))
                || Character.isSpaceChar(text.charAt(i - 1))
                || BEFORE_WWW.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Goes back one letter more than the longest scheme has, so that a longer word is not taken for a scheme. */
    private static int startOfScheme(String text, int colon, int start) {
        int i = colon;
        while (i > start && colon - i <= LONGEST_SCHEME && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static Optional<Found> website(String text, int start, int host, boolean hasScheme, int end) {
        int afterHost = WebHost.end(text, host, end, hasScheme);
        if (afterHost < 0) {
            return Optional.empty();
        }
        int after = AddressEnd.of(text, start, afterHost, end);
        if (after <= host) {
            return Optional.empty();
        }
        var address = text.substring(start, after);
        return Optional.of(new Found(start, after, hasScheme ? address : "http://" + address));
    }
}
