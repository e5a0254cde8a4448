package aftercare.markdown.parse;

/**
 * Finds where an address ends: at a blank, at {@code <}, at a full stop of Chinese or Japanese, before a citation, a footnote or an evidence word. Punctuation behind
 * the address belongs to the sentence, not to the address.
 */
final class AddressEnd {
    /** GitHub's punctuation, and the marks of other languages with the same meaning. */
    private static final String PUNCTUATION = "?!.,:*_~'\"“”„‚‘’«»‹›…。，、；：！？）」』】》،؛؟।";

    /** Marks of sentences that stand without a blank, so that the next words would belong to the address. */
    private static final String STOPS = "。，、；：！？「」『』（）【】《》";

    private AddressEnd() {}

    /**
     * @param afterHost where the path begins
     * @param end where the text ends
     */
    static int of(String text, int start, int afterHost, int end) {
        int i = afterHost;
        while (i < end && !ends(text, i)) {
            i++;
        }
        return withoutPunctuation(text, start, i);
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return isBlank
                || c == '<'
                || c == '{'
                || c == '}'
                || STOPS.indexOf(c) >= 0
                || text.startsWith("[@", i)
                || text.startsWith("[^", i);
    }

    private static int withoutPunctuation(String text, int start, int end) {
        int surplus = count(text, ')', start, end) - count(text, '(', start, end);
        int surplusSquare = count(text, ']', start, end) - count(text, '[', start, end);
        int i = end;
        while (i > start) {
            char last = text.charAt(i - 1);
            if (last == ';') {
                i = beforeEntity(text, start, i);
            } else if (last == ')' && surplus > 0) {
                surplus--;
                i--;
            } else if (last == ']' && surplusSquare > 0) {
                surplusSquare--;
                i--;
            } else if (PUNCTUATION.indexOf(last) >= 0) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /** The start of the entity that ends here, such as that of a quotation mark; if there is none, the semicolon itself. */
    private static int beforeEntity(String text, int start, int end) {
        int i = end - 1;
        while (i > start && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i > start && i < end - 1 && text.charAt(i - 1) == '&' ? i - 1 : end - 1;
    }

    private static int count(String text, char c, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }
}
