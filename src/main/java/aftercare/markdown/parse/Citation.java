package aftercare.markdown.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [@dahm-2010; @choi-2010]} as it was typed, brackets included. */
public final class Citation extends Node {
    /** No list of sources is longer; more is a forgotten bracket. */
    private static final int MOST_CHARACTERS = 500;

    Citation(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The end of the citation that starts here; -1 when none does, or when it is the text of a link. */
    static int end(BasedSequence input, int start) {
        int limit = Math.min(input.length(), start + MOST_CHARACTERS);
        if (start + 2 >= limit || input.charAt(start + 1) != '@') {
            return -1;
        }
        for (int i = start + 2; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '[') {
                return -1;
            }
            if (c == ']') {
                boolean link = i + 1 < input.length() && (input.charAt(i + 1) == '(' || input.charAt(i + 1) == '[');
                return link ? -1 : i + 1;
            }
        }
        return -1;
    }
}
