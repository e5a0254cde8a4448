package aftercare.markdown.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import org.jspecify.annotations.Nullable;

/**
 * A heading with a blank and words behind its number signs and no other such sign, as nearly all are. For these the library would
 * match patterns, and gather what it does not use.
 */
final class PlainHeading {
    private static final CharacterSet SIGN = new CharacterSet("#");
    private static final int DEEPEST = 6;
    private static final int CODE_INDENT = 4;

    private PlainHeading() {}

    /** The heading that begins on the parser's line; null when it is none, or one for the library. */
    static @Nullable BlockStart on(ParserState state) {
        if (!(state.getLine() instanceof LetteredText line)
                || state.getIndent() >= CODE_INDENT
                || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            return null;
        }
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        boolean isPlain = end > start
                && end - start <= DEEPEST
                && end < line.length()
                && (line.charAt(end) == ' ' || line.charAt(end) == '\t')
                && line.next(SIGN, end) == line.length();
        var words = line.subSequence(end, line.length()).withoutBlanks();
        return isPlain && !words.isEmpty() ? start(line.subSequence(start, end), words, line.length()) : null;
    }

    private static BlockStart start(LetteredText signs, LetteredText words, int end) {
        var parser = new HeadingParser(signs.length());
        var heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(signs);
        heading.setText(words);
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(end);
    }
}
