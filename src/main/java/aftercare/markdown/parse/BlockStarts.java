package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls one of the library's block parsers only on lines where its block can begin, which saves time. */
abstract class BlockStarts implements CustomBlockParserFactory {
    private static final String BLANKS = " \t\u0085\u2028\u2029";

    private final BlockParserFactory library;
    private final String marks;
    private final Set<Class<?>> after;
    private final Set<Class<?>> before;

    /** @param marks characters, one of which begins the block, after spaces */
    private BlockStarts(BlockParserFactory library, String marks, Set<Class<?>> after, Set<Class<?>> before) {
        this.library = library;
        this.marks = marks;
        this.after = after;
        this.before = before;
    }

    boolean mayBegin(ParserState state, MatchedBlockParser matched) {
        return marks.indexOf(mark(state)) >= 0;
    }

    /** The first character of a line after spaces. */
    private static char mark(ParserState state) {
        return state.getLine().charAt(state.getNextNonSpaceIndex());
    }

    /**
     * Whether a line has nothing but its first character and blanks, as a rule has, and the line below a heading; or, so that the
     * library decides, what its patterns take for the end of a line.
     */
    private static boolean isAlike(ParserState state) {
        BasedSequence line = state.getLine();
        char mark = mark(state);
        for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != mark && BLANKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Headings. The library would copy the whole paragraph on each call, and calls this on every row of a table.
     */
    static final class OfHeadings extends BlockStarts {
        OfHeadings(DataHolder options) {
            super(
                    new HeadingParser.Factory().apply(options),
                    "#=-",
                    Set.of(BlockQuoteParser.Factory.class),
                    Set.of(
                            OfFences.class,
                            HtmlBlockParser.Factory.class,
                            OfRules.class,
                            OfLists.class,
                            IndentedCodeBlockParser.Factory.class));
        }

        /** Most lines that begin with a hyphen are items of a list. */
        @Override
        boolean mayBegin(ParserState state, MatchedBlockParser matched) {
            return super.mayBegin(state, matched)
                    && (mark(state) == '#' || (matched.getBlockParser().isParagraphParser() && isAlike(state)));
        }

        @Override
        @Nullable
        BlockStart start(ParserState state, MatchedBlockParser matched) {
            var plain = PlainHeading.on(state);
            return plain == null ? super.start(state, matched) : plain;
        }
    }

    /** Tries fenced code only where a line begins like a fence; the library would match a pattern on every line. */
    static final class OfFences extends BlockStarts {
        OfFences(DataHolder options) {
            super(
                    new FencedCodeBlockParser.Factory().apply(options),
                    "`~",
                    Set.of(BlockQuoteParser.Factory.class, OfHeadings.class),
                    Set.of(
                            HtmlBlockParser.Factory.class,
                            OfRules.class,
                            OfLists.class,
                            IndentedCodeBlockParser.Factory.class));
        }
    }

    /** Tries a horizontal rule only where a line begins like one; the library would match a pattern on every line. */
    static final class OfRules extends BlockStarts {
        OfRules(DataHolder options) {
            super(
                    new ThematicBreakParser.Factory().apply(options),
                    "*-_",
                    Set.of(
                            BlockQuoteParser.Factory.class,
                            OfHeadings.class,
                            OfFences.class,
                            HtmlBlockParser.Factory.class),
                    Set.of(OfLists.class, IndentedCodeBlockParser.Factory.class));
        }

        @Override
        boolean mayBegin(ParserState state, MatchedBlockParser matched) {
            return super.mayBegin(state, matched) && isAlike(state);
        }
    }

    /** Tries a list only where a line begins like an item; the library would match a pattern on every line. */
    static final class OfLists extends BlockStarts {
        OfLists(DataHolder options) {
            super(
                    new ListBlockParser.Factory().apply(options),
                    "+-*0123456789",
                    Set.of(
                            BlockQuoteParser.Factory.class,
                            OfHeadings.class,
                            OfFences.class,
                            HtmlBlockParser.Factory.class,
                            OfRules.class),
                    Set.of(IndentedCodeBlockParser.Factory.class));
        }
    }

    /** Abbreviations. The library gets offsets wrong when the line is indented or in a list. */
    static final class OfAbbreviations extends BlockStarts {
        OfAbbreviations(DataHolder options) {
            super(new AbbreviationBlockParser.Factory().apply(options), "*", Set.of(), Set.of());
        }

        @Override
        boolean mayBegin(ParserState state, MatchedBlockParser matched) {
            return state.getNextNonSpaceIndex() == 0 && state.getLine().startsWith("*[");
        }
    }

    /**
     * Footnotes. The library would take everything up to the last {@code ]:} of the line for the note's name, and turn words
     * far behind it into code.
     */
    static final class OfNotes extends BlockStarts {
        private static final String OPEN = "[^";
        private static final String CLOSE = "]:";

        OfNotes(DataHolder options) {
            super(new FootnoteBlockParser.Factory().apply(options), "[", Set.of(), Set.of());
        }

        @Override
        boolean mayBegin(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int close = line.indexOf(']', start);
            return line.matchChars(OPEN, start) && close > start + OPEN.length() && line.matchChars(CLOSE, close);
        }

        @Override
        BlockStart begun(BlockStart start, ParserState state) {
            BasedSequence line = state.getLine();
            int open = state.getNextNonSpaceIndex();
            int close = line.indexOf(']', open);
            int words = close + CLOSE.length();
            var note = (FootnoteBlock) ((BlockStartImpl) start).getBlockParsers()[0].getBlock();
            note.setText(line.subSequence(open + OPEN.length(), close).trim());
            note.setClosingMarker(line.subSequence(close, words));
            return start.atIndex(words + line.countLeading(CharPredicate.SPACE_TAB, words));
        }
    }

    /** The block that begins here, if one does. */
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        return library.tryStart(state, matched);
    }

    /** Corrects the block that the library began. */
    BlockStart begun(BlockStart start, ParserState state) {
        return start;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new GuardedFactory(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return after;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return before;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private final class GuardedFactory extends AbstractBlockParserFactory {
        GuardedFactory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!mayBegin(state, matched)) {
                return BlockStart.none();
            }
            var start = start(state, matched);
            return start == null ? BlockStart.none() : begun(start, state);
        }
    }
}
