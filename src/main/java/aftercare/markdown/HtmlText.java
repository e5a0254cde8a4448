package aftercare.markdown;

import aftercare.model.Text;
import org.jspecify.annotations.Nullable;

/** Escapes text for HTML, so that a browser only shows it. */
final class HtmlText {
    /** Replaces characters that HTML cannot contain. */
    static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), html);
        return html.toString();
    }

    /** Appends the characters from start to end, escaped for text and for values in double quotes. */
    static void escape(CharSequence text, int start, int end, StringBuilder html) {
        int plain = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            String escaped = replacement(text, i, end, c);
            if (escaped != null) {
                html.append(text, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        html.append(text, plain, end);
    }

    /** A quick test for letters, digits and spaces, which are most characters. */
    private static boolean isPlain(char c) {
        return (c >= '?' && c < 0x7F) || c == ' ' || (c > '&' && c < '<');
    }

    private static @Nullable String replacement(CharSequence text, int i, int end, char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> isCharacter(text, i, end, c) ? null : String.valueOf(REPLACEMENT);
        };
    }

    private static boolean isCharacter(CharSequence text, int i, int end, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !isControl(c) && !Text.isForMarks(c) && c < 0xFFFE;
    }

    /** Whether a character is an invisible control character, other than tabs and line ends. */
    static boolean isControl(char c) {
        boolean low = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return low || (c >= 0x7F && c < 0xA0);
    }
}
