package aftercare.markdown.typography;

/** Replaces straight quotation marks by curly ones, depending on the characters on both sides. */
public final class Typography {
    /** Used as the next character when the text ends but other content follows. */
    public static final char UNKNOWN = 'x';

    private Typography() {}

    public static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** The curled mark. */
    public static char quote(char quote, char previous, char next) {
        boolean opens = opensAfter(previous) && !Character.isWhitespace(next);
        if (quote == '"') {
            return opens ? '“' : '”';
        }
        // In '90s the mark is an apostrophe, which looks like a closing mark.
        return opens && !Character.isDigit(next) ? '‘' : '’';
    }

    private static boolean opensAfter(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{<“‘«–—-/=¿¡".indexOf(c) >= 0;
    }

    /** A plain text such as a title, with its quotes curled. */
    public static String curl(String text) {
        var curled = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                char previous = i == 0 ? ' ' : curled.charAt(i - 1);
                curled.setCharAt(i, quote(text.charAt(i), previous, i + 1 < text.length() ? text.charAt(i + 1) : ' '));
            }
        }
        return curled.toString();
    }
}
