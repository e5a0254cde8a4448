package aftercare.markdown.parse;

/** The host of a website's address, by GitHub's rules. */
final class WebHost {
    /** A name of the net has 253 characters at most. */
    private static final int LONGEST = 300;

    private WebHost() {}

    /**
     * The offset after the host that starts here; -1 when there is none.
     *
     * @param mayBeShort whether it may do without a full stop, because {@code https://} stands before it
     */
    static int end(String text, int start, int end, boolean mayBeShort) {
        int stops = 0;
        int underscores = 0;
        int underscoresBefore = 0;
        int i = start;
        while (i < Math.min(end, start + LONGEST) && isOfHost(text, i, start)) {
            char c = text.charAt(i);
            if (c == '.') {
                stops++;
                underscoresBefore = underscores;
                underscores = 0;
            }
            underscores += c == '_' ? 1 : 0;
            i++;
        }
        boolean valid = i > start && underscores == 0 && underscoresBefore == 0 && (mayBeShort || stops > 0);
        return valid ? i : -1;
    }

    private static boolean isOfHost(String text, int i, int start) {
        char c = text.charAt(i);
        boolean isInside = i > start && (c == '.' || c == '-' || c == '_');
        return isInside || Character.isLetterOrDigit(c) || isMarkOrPicture(c);
    }

    /** Accents, vowel signs, and emoji, whose halves are surrogates. */
    private static boolean isMarkOrPicture(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
