package aftercare.markdown;

/** Chooses the quotation mark that a printer would set for a straight one, by the characters on both sides. */
final class Typography {
    /** The next character, where another stretch of text follows. */
    static final char UNKNOWN = 'x';

    private Typography() {}

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** The curled mark. */
    static char quote(char quote, char previous, char next) {
        boolean opens = opensAfter(previous) && !Character.isWhitespace(next);
        if (quote == '"') {
            return opens ? '“' : '”';
        }
        // '90s: what was left out is marked with an apostrophe, which looks like a closing mark.
        return opens && !Character.isDigit(next) ? '‘' : '’';
    }

    private static boolean opensAfter(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{<“‘«–—-/=¿¡".indexOf(c) >= 0;
    }

    /** A plain text such as a title, with its quotes curled. */
    static String curl(String text) {
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
