package aftercare.format;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML, so that a browser shows it as plain text: {@code <} becomes a character reference. */
public final class HtmlText {
    /** Replaces each character that HTML does not allow. */
    public static final char REPLACEMENT = '\uFFFD';

    /** Which characters of ASCII are never escaped. */
    private static final boolean[] PLAIN = plain();

    private HtmlText() {}

    private static boolean[] plain() {
        var plain = new boolean[0x7F];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = "<>&\"".indexOf(c) < 0;
        }
        return plain;
    }

    /** The text, escaped for use as text or as an attribute value in double quotes. */
    public static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), html);
        return html.toString();
    }

    /** Appends the characters from start to end, escaped as by {@link #escape(String)}. Letters in an array are read fastest. */
    public static void escape(String text, int start, int end, StringBuilder html) {
        var letters = new char[end - start];
        text.getChars(start, end, letters, 0);
        escape(text, letters, start, start, end, html);
    }

    /**
     * The same, where the letters of the text were taken out already.
     *
     * @param letters all those of the text
     */
    public static void escape(String text, char[] letters, int start, int end, StringBuilder html) {
        escape(text, letters, 0, start, end, html);
    }

    /** @param first the index in the text of the first of the letters */
    private static void escape(String text, char[] letters, int first, int start, int end, StringBuilder html) {
        int plain = start;
        int last = end - first;
        for (int i = nextDoubtful(letters, start - first, last); i < last; i = nextDoubtful(letters, i + 1, last)) {
            String escaped = replacement(text, first + i, end, letters[i]);
            if (escaped != null) {
                html.append(text, plain, first + i).append(escaped);
                plain = first + i + 1;
            }
        }
        html.append(text, plain, end);
    }

    private static int nextDoubtful(char[] letters, int from, int end) {
        var plain = PLAIN;
        int i = from;
        while (i < end && letters[i] < plain.length && plain[letters[i]]) {
            i++;
        }
        return i;
    }

    /** Reverses {@link #escape(String)}. Other character references stay as they are. */
    public static String shown(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static @Nullable String replacement(String text, int i, int end, char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> isCharacter(text, i, end, c) ? null : String.valueOf(REPLACEMENT);
        };
    }

    private static boolean isCharacter(String text, int i, int end, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !isControl(c) && !isNoncharacter(c);
    }

    /** Unicode noncharacters, which HTML does not allow. */
    private static boolean isNoncharacter(char c) {
        return c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Whether a character is a control character other than tab and line end. */
    public static boolean isControl(char c) {
        boolean low = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return low || (c >= 0x7F && c < 0xA0);
    }
}
