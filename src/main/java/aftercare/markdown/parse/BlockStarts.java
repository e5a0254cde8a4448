package aftercare.markdown.parse;

import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
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
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Calls one of the library's block parsers only on lines where its block can begin, which saves time. */
abstract class BlockStarts implements CustomBlockParserFactory {
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

    boolean mayBegin(ParserState state) {
        return marks.indexOf(state.getLine().charAt(state.getNextNonSpaceIndex())) >= 0;
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
                            ListBlockParser.Factory.class,
                            IndentedCodeBlockParser.Factory.class));
        }
    }

    /** Fenced code. The library would match a pattern on every line. */
    static final class OfFences extends BlockStarts {
        OfFences(DataHolder options) {
            super(
                    new FencedCodeBlockParser.Factory().apply(options),
                    "`~",
                    Set.of(BlockQuoteParser.Factory.class, OfHeadings.class),
                    Set.of(
                            HtmlBlockParser.Factory.class,
                            OfRules.class,
                            ListBlockParser.Factory.class,
                            IndentedCodeBlockParser.Factory.class));
        }
    }

    /** Horizontal rules. The library would match a pattern on every line. */
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
                    Set.of(ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class));
        }
    }

    /** Abbreviations. The library gets offsets wrong when the line is indented or in a list. */
    static final class OfAbbreviations extends BlockStarts {
        OfAbbreviations(DataHolder options) {
            super(new AbbreviationBlockParser.Factory().apply(options), "*", Set.of(), Set.of());
        }

        @Override
        boolean mayBegin(ParserState state) {
            return state.getNextNonSpaceIndex() == 0 && state.getLine().startsWith("*[");
        }
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Asked(options);
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

    private final class Asked extends AbstractBlockParserFactory {
        Asked(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return mayBegin(state) ? library.tryStart(state, matched) : BlockStart.none();
        }
    }
}
