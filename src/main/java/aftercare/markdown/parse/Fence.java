package aftercare.markdown.parse;

import aftercare.format.HtmlText;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A line of three or more colons: {@code ::: note Bruises} opens, {@code :::} closes. */
record Fence(BasedSequence line, BasedSequence name, BasedSequence title) {
    private static final int COLONS = 3;

    /** Whether a text has a fence at this index, the first character of a line after spaces. */
    static boolean at(CharSequence text, int start) {
        return start + COLONS <= text.length()
                && text.charAt(start) == ':'
                && text.charAt(start + 1) == ':'
                && text.charAt(start + 2) == ':';
    }

    /** The fence on the parser's current line, if there is one. Indented code is not a fence. */
    static Optional<Fence> on(ParserState state) {
        BasedSequence line = state.getLine();
        int start = visible(line, state.getNextNonSpaceIndex());
        if (state.getIndent() >= 4 || !at(line, start)) {
            return Optional.empty();
        }
        int i = start;
        while (i < line.length() && line.charAt(i) == ':') {
            i++;
        }
        BasedSequence words = line.subSequence(i).trim();
        int space = words.indexOfAny(c -> c == ' ' || c == '\t');
        int end = space < 0 ? words.length() : space;
        return Optional.of(new Fence(
                line.subSequence(start),
                words.subSequence(0, end),
                words.subSequence(end).trim()));
    }

    boolean closes() {
        return visible(name, 0) == name.length();
    }

    /** Where a text goes on behind characters that nobody sees, which are told where they stand. */
    private static int visible(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == HtmlText.REPLACEMENT) {
            i++;
        }
        return i;
    }
}
