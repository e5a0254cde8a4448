package aftercare.markdown.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words in braces as typed, such as {@code {may help}}; they need not be an evidence word. */
public final class EvidenceMark extends Node {
    private static final int MOST_CHARACTERS = 40;

    EvidenceMark(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    public String words() {
        return getChars()
                .subSequence(1, getChars().length() - 1)
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The end of the mark that starts here; -1 when there are no words in braces. */
    static int end(BasedSequence input, int start) {
        int limit = Math.min(input.length(), start + MOST_CHARACTERS);
        for (int i = start + 1; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '}') {
                return i > start + 1 ? i + 1 : -1;
            }
            if (!Character.isLetter(c) && c != '-' && c != '_' && !Character.isWhitespace(c)) {
                return -1;
            }
        }
        return -1;
    }
}
