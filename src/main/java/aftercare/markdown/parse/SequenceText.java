package aftercare.markdown.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Turns one of the library's sequences into a string, whose characters can be read several times faster. */
final class SequenceText {
    private SequenceText() {}

    static String of(BasedSequence sequence) {
        return sequence instanceof SubSequence && sequence.getBase() instanceof String text
                ? text.substring(sequence.getStartOffset(), sequence.getEndOffset())
                : sequence.toString();
    }
}
