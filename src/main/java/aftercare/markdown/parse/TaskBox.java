package aftercare.markdown.parse;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The box of a task, {@code [ ]} or {@code [x]}, with which the words of a list's item begin. */
public final class TaskBox extends Node {
    private static final int LENGTH = 3;

    TaskBox(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Whether the task is done. */
    public boolean isTicked() {
        return getChars().charAt(1) != ' ';
    }

    /** Removes the box from the beginning of a block's words, and adds it to the block as a node. */
    static BasedSequence take(BasedSequence words, Node block) {
        boolean isFirst = block instanceof Paragraph
                && block.getParent() instanceof ListItem item
                && item.getFirstChild() == block;
        if (!isFirst) {
            return words;
        }
        BasedSequence content = words.trimStart();
        if (!isAtStartOf(content)) {
            return words;
        }
        block.appendChild(new TaskBox(content.subSequence(0, LENGTH)));
        return content.subSequence(LENGTH).trimStart();
    }

    private static boolean isAtStartOf(BasedSequence words) {
        return words.length() > LENGTH
                && words.charAt(0) == '['
                && " xX".indexOf(words.charAt(1)) >= 0
                && words.charAt(2) == ']'
                && " \t".indexOf(words.charAt(LENGTH)) >= 0;
    }
}
