package aftercare.markdown.parse;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds citations and evidence words to the library's inline parser, and leaves text unparsed that would take too long.
 *
 * <p>The library's time grows with the square of the marks in a block, and its patterns recurse for each character, so
 * a few thousand brackets would stop a build. This class limits the time for one text.
 */
final class ProseInlineParser extends InlineParserImpl {
    private static final String COMMENT_END = "-->";

    /**
     * The limit for the sum, over all blocks, of the marks squared: 2,200 marks in one block, or 20 in each of 12,000
     * blocks. A usual page has some hundreds of marks.
     */
    private static final long MOST_WORK = 5_000_000;

    /** A text with fewer marks need not be counted per block. */
    private static final int FEW = 2000;

    private static final CharacterSet MARKS = new CharacterSet("[]*_~`<&\\!{");

    private boolean few;
    private long work;
    private @Nullable BasedSequence wordsOf;
    private String words = "";
    private char[] letters = {};
    private boolean mayHaveWebsite;
    private int lastCommentEnd;

    // The set is copied, because the library changes it while parsing and shares it among threads.
    ProseInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                withBrace(specialCharacters),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    private static BitSet withBrace(BitSet specialCharacters) {
        var own = (BitSet) specialCharacters.clone();
        own.set('{');
        return own;
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        few = MARKS.count(SequenceText.of(document.getChars())) < FEW;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (!few && isTooMuch(content)) {
            leaveUnread(content, block);
            return;
        }
        try {
            super.parse(TaskBox.take(content, block), block);
        } catch (StackOverflowError e) {
            // How long a text a recursive pattern can match depends on the thread's stack, so it cannot be known
            // before.
            leaveUnread(content, block);
        }
    }

    /**
     * Reads a whole comment, even one with two hyphens inside. The library follows an older rule, by which that is not a
     * comment.
     */
    @Override
    public boolean parseHtmlInline() {
        readWords();
        boolean isComment = index + 2 <= lastCommentEnd && words.startsWith("<!--", index);
        if (!isComment) {
            return super.parseHtmlInline();
        }
        int end = words.indexOf(COMMENT_END, index + 2) + COMMENT_END.length();
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private boolean isTooMuch(BasedSequence content) {
        long marks = MARKS.count(SequenceText.of(content));
        long more = work + marks * marks;
        if (more > MOST_WORK) {
            return true;
        }
        work = more;
        return false;
    }

    private void leaveUnread(BasedSequence content, Node block) {
        currentText = null;
        block.removeChildren();
        block.appendChild(new Unread(content.trim()));
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? take(LinkParts.addressEnd(input, index)) : super.parseLinkDestination();
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return take(LinkParts.titleEnd(input, index));
    }

    private @Nullable BasedSequence take(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    @Override
    protected boolean parseOpenBracket() {
        int end = Citation.end(input, index);
        if (end < 0) {
            return super.parseOpenBracket();
        }
        appendNode(new Citation(input.subSequence(index, end)));
        index = end;
        return true;
    }

    @Override
    protected boolean parseString() {
        if (peek() == '{') {
            return parseEvidence();
        }
        readWords();
        // The words of a link may hold an address; they end before the bracket that closes them.
        boolean mayBeWebsite = mayHaveWebsite && getLastBracket() == null;
        return mayBeWebsite ? parseWebsite() : parseWords(endOfWords());
    }

    private boolean parseWords(int end) {
        if (end == index) {
            return false;
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    /** Reads a website's address that begins here, or the words before the next one. */
    private boolean parseWebsite() {
        int end = index;
        while (end < words.length() && !isSpecial(words.charAt(end))) {
            var found = AddressFinder.websiteAt(words, end, index);
            if (found.isPresent() && found.get().start() == index) {
                var address = found.get();
                appendNode(new BareAddress(input.subSequence(index, address.end()), address.href()));
                index = address.end();
                return true;
            }
            if (found.isPresent()) {
                return parseWords(found.get().start());
            }
            end++;
        }
        return parseWords(end);
    }

    /** Reads words from a string of the whole block, which is several times faster than the library's sequence. */
    private void readWords() {
        if (wordsOf != input) {
            wordsOf = input;
            words = SequenceText.of(input);
            letters = words.toCharArray();
            lastCommentEnd = words.lastIndexOf(COMMENT_END);
            mayHaveWebsite = AddressFinder.mayHaveWebsite(words);
        }
    }

    private int endOfWords() {
        int end = index;
        while (end < letters.length && !isSpecial(letters[end])) {
            end++;
        }
        return end;
    }

    private boolean isSpecial(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || c == ' ';
        return !letter && specialCharacters.get(c);
    }

    /** A quick way for text of one part, which is the usual case. */
    @Override
    public boolean flushTextNode() {
        if (currentText == null || currentText.size() != 1) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(currentText.get(0)));
        currentText = null;
        return true;
    }

    private boolean parseEvidence() {
        // Two braces, or one behind a dollar sign, are a placeholder of some other program.
        boolean isPlaceholder = index > 0 && "{$".indexOf(input.charAt(index - 1)) >= 0;
        int end = isPlaceholder ? -1 : EvidenceMark.end(input, index);
        if (end < 0) {
            return false;
        }
        appendNode(new EvidenceMark(input.subSequence(index, end)));
        index = end;
        return true;
    }
}
