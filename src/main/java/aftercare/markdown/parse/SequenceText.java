package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of the library's sequences: asking one of them for each character takes several times as long. */
final class SequenceText {
    private SequenceText() {}

    static String of(BasedSequence sequence) {
        return sequence instanceof SubSequence && sequence.getBase() instanceof String text
                ? text.substring(sequence.getStartOffset(), sequence.getEndOffset())
                : sequence.toString();
    }
}
