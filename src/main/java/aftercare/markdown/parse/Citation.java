package aftercare.markdown.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A citation as typed, with its brackets: {@code [@doe-2020; @roe-2021]}. */
public final class Citation extends Node {
    /** Longer text means that a closing bracket was forgotten. */
    private static final int MOST_CHARACTERS = 500;

    Citation(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The end of the citation that starts here; -1 when there is none, or when it is the text of a link. */
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
