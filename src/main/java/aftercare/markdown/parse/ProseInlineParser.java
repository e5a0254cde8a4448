package aftercare.markdown.parse;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
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
    /**
     * The limit for the sum, over all blocks, of the marks squared: 2,200 marks in one block, or 20 in each of 12,000
     * blocks. A usual page has some hundreds of marks.
     */
    private static final long MOST_WORK = 5_000_000;

    /** A text with fewer marks need not be counted per block. */
    private static final int FEW = 2000;

    private static final CharacterSet MARKS = new CharacterSet("[]*_~`<&\\!{");

    private CharacterSet special = MARKS;
    private boolean few;
    private boolean hasComment;
    private boolean hasWebsite;
    private long work;
    private @Nullable BasedSequence lettersOf;
    private LetteredText letters = LetteredText.NONE;
    private BlockWords words = BlockWords.NONE;

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
        var lines = (TextByLines) document.getChars();
        document.setChars(lines.getBaseSequence());
        super.initializeDocument(document);
        special = new CharacterSet(specialCharacters);
        var survey = lines.survey();
        few = survey.signCount() < FEW || MARKS.count(survey.letters()) < FEW;
        hasComment = survey.has('<') && survey.text().contains(BlockWords.COMMENT_END);
        hasWebsite = survey.mayHaveWebsite();
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
        int end = hasComment ? words().commentEnd(index) : -1;
        if (end < 0) {
            return super.parseHtmlInline();
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private boolean isTooMuch(BasedSequence content) {
        long marks = MARKS.count(content.toString().toCharArray());
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

    /** The library would match a pattern, which copies the whole block. */
    @Override
    public boolean spnl() {
        skipBlanks();
        boolean ends = skip('\r');
        ends |= skip('\n');
        if (ends) {
            skipBlanks();
        }
        return true;
    }

    private boolean skip(char c) {
        boolean isNext = peek() == c;
        index += isNext ? 1 : 0;
        return isNext;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        int start = index;
        int end = start;
        while (end < letters().length() && letters.charAt(end) == mark) {
            end++;
        }
        var flanks = Flanks.of(letters, start, end);
        boolean opens = flanks.mayOpen(mark, processor);
        boolean closes = flanks.mayClose(mark, processor);
        boolean isMeant = opens || closes || !processor.skipNonOpenerCloser();
        if (end - start < processor.getMinLength() || !isMeant) {
            return false;
        }
        index = end;
        var run = new Delimiter(
                input, appendSeparateText(input.subSequence(start, end)), mark, opens, closes, lastDelimiter, start);
        run.setNumDelims(end - start);
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
        return true;
    }

    @Override
    protected boolean parseString() {
        if (peek() == '{') {
            return parseEvidence();
        }
        // The words of a link may hold an address; they end before the bracket that closes them.
        boolean mayBeWebsite = hasWebsite && getLastBracket() == null && words().mayHaveWebsite();
        return mayBeWebsite ? parseWebsite() : parseWords(letters().next(special, index));
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
        // Letter by letter: of many addresses in a row, each would else look as far as the end of the block.
        while (end < letters.length() && !special.has(letters.charAt(end))) {
            var found = AddressFinder.websiteAt(words.text(), end, index);
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

    /** The letters of the block, which are read several times faster than the library's sequence. */
    private LetteredText letters() {
        if (lettersOf != input) {
            lettersOf = input;
            letters = LetteredText.of(input);
        }
        return letters;
    }

    private BlockWords words() {
        if (words.block() != input) {
            words = BlockWords.of(input);
        }
        return words;
    }

    @Override
    public char peek() {
        return index < letters().length() ? letters.charAt(index) : '\0';
    }

    /** Most text is of one part or two. */
    @Override
    @SuppressWarnings("NonApiType") // the type that the library gives
    public ArrayList<BasedSequence> getCurrentText() {
        if (currentText == null) {
            currentText = new ArrayList<>(2);
        }
        return currentText;
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
