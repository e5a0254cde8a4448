package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The words of a block as a string, and what is asked about them again and again.
 *
 * @param lastCommentEnd where the last comment of the block ends; negative when there is none
 */
record BlockWords(BasedSequence block, String text, boolean mayHaveWebsite, int lastCommentEnd) {
    static final String COMMENT_END = "-->";

    static final BlockWords NONE = new BlockWords(BasedSequence.NULL, "", false, -1);

    static BlockWords of(BasedSequence block) {
        var text = block.toString();
        return new BlockWords(block, text, AddressFinder.mayHaveWebsite(text), text.lastIndexOf(COMMENT_END));
    }

    /** The index after the comment that begins here; negative when there is none. */
    int commentEnd(int index) {
        boolean isComment = index + 2 <= lastCommentEnd && text.startsWith("<!--", index);
        return isComment ? text.indexOf(COMMENT_END, index + 2) + COMMENT_END.length() : -1;
    }
}
