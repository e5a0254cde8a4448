package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Finds the end of a link's title, or of its address in angle brackets. The library's patterns for these use stack for
 * each character, so a forgotten bracket before a long paragraph would overflow it.
 */
final class LinkParts {
    private LinkParts() {}

    /** The index after the {@code >} of the address that starts here; -1 when there is none on this line. */
    static int addressEnd(BasedSequence input, int start) {
        for (int i = start + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** The index after the title that starts here with a quote or a bracket; -1 when it does not end. */
    static int titleEnd(BasedSequence input, int start) {
        char open = start < input.length() ? input.charAt(start) : ' ';
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == open) {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }
}
